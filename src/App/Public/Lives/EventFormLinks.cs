using Fonds.App.Shared;

namespace Fonds.App.Public.Lives;

/// <summary>The forms in which events can be taken away, for the list of formats of a page.</summary>
public static class EventFormLinks
{
    private static readonly RecordForm[] All = [RecordForm.Data, RecordForm.Table, RecordForm.Calendar, RecordForm.JsonLd, RecordForm.Turtle];

    /// <param name="address">The address with the suffix of a form.</param>
    /// <param name="remark">What they hold, where the page lists other forms too.</param>
    public static IReadOnlyList<FormLink> Of(Func<string, string> address, string remark = "") =>
        [.. All.Select(form => new FormLink(address(form.Suffix), form.MediaType, form.Label, remark))];
}
