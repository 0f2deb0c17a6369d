using Fonds.Description.Rules;
using Fonds.Description.Units;

namespace Fonds.Formats.Validation;

/// <summary>A sink for those who want to know only what was found.</summary>
public sealed class FindingsOnly(Action<Finding> take) : IDocumentSink
{
    public void Unit(UnitRead unit)
    {
    }

    public void FindingAid(FindingAid findingAid)
    {
    }

    public void Authority(AuthorityDocument authority)
    {
    }

    public void Finding(Finding finding) => take(finding);
}
