using Fonds.App.Print;
using Fonds.Description.Units;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Fonds.App.Shared;

/// <summary>What the standards of documents are called where a page lists its forms.</summary>
internal static class DocumentLabel
{
    public static string Of(Standard standard) => standard switch
    {
        Standard.Ead2002 => "EAD 2002",
        Standard.Ead3 => "EAD3",
        Standard.EacCpf2010 => "EAC-CPF 2010",
        Standard.EacCpf2 => "EAC-CPF 2.0",
        Standard.MarcXml => "MARCXML",
        _ => RecordForm.Document.Label,
    };

    /// <summary>Where a record is as a document.</summary>
    public static FormLink Link(string address, Standard standard, string remark = "") =>
        new(RecordForm.Document.AddressOf(address), RecordForm.Document.MediaType, Of(standard), remark);
}

/// <summary>
/// Answers with a document or a table. It is written to a buffer, on disk when it is long, so that the archive is read at the speed of the disk and
/// not of the reader's line.
/// </summary>
/// <param name="write">Writes it; false when the record has gone meanwhile.</param>
internal sealed class DocumentAnswer(Func<Stream, bool> write, string contentType) : IActionResult
{
    /// <summary>The document at an address, or what to say instead.</summary>
    public static IActionResult Of(Outcome<DocumentFile> outcome) =>
        outcome is Outcome<DocumentFile>.Done { Value: var document }
            ? new DocumentAnswer(stream => document.Write(stream) is not null, RecordForm.Document.ContentType)
            : new NotFoundResult();

    /// <summary>The table at an address, or what to say instead.</summary>
    public static IActionResult Of(Outcome<TableFile> outcome) =>
        outcome is Outcome<TableFile>.Done { Value: var table } ? new DocumentAnswer(table.Write, RecordForm.Table.ContentType) : new NotFoundResult();

    /// <summary>The finding aid at an address for paper, or what to say instead. It is as fresh as its record, and speaks the language asked for.</summary>
    public static IActionResult Of(Outcome<FullFindingAid> outcome, string site) => outcome is not Outcome<FullFindingAid>.Done { Value: var findingAid }
        ? new NotFoundResult()
        : new DocumentAnswer(
            stream =>
            {
                using (findingAid)
                    PrintedFindingAid.Write(findingAid, site, stream);
                return true;
            },
            RecordForm.Print.ContentType);

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        await using var buffer = new FileBufferingWriteStream();
        if (!write(buffer))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        response.ContentType = contentType;
        if (!HttpMethods.IsHead(context.HttpContext.Request.Method))
            await buffer.DrainBufferAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
