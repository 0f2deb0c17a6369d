using Fonds.Description.Units;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Fonds.App.Shared;

/// <summary>Where a record is as a document of the field.</summary>
public sealed record DocumentLink(string Address, Standard Standard)
{
    /// <summary>What the document is, in short.</summary>
    public string Label => Standard switch
    {
        Standard.Ead2002 => "EAD 2002",
        Standard.Ead3 => "EAD3",
        Standard.EacCpf2010 => "EAC-CPF 2010",
        Standard.EacCpf2 => "EAC-CPF 2.0",
        _ => "XML",
    };
}

/// <summary>
/// Answers with a document. It is written to a buffer, on disk when it is long, so that the archive is read at the speed of the disk and
/// not of the reader's line.
/// </summary>
internal sealed class DocumentAnswer(DocumentFile document) : IActionResult
{
    /// <summary>The document at an address, or what to say instead.</summary>
    public static IActionResult Of(Outcome<DocumentFile> outcome) =>
        outcome is Outcome<DocumentFile>.Done { Value: var document } ? new DocumentAnswer(document) : new NotFoundResult();

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        await using var buffer = new FileBufferingWriteStream();
        if (document.Write(buffer) is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        response.ContentType = RequestedForm.DocumentType;
        if (!HttpMethods.IsHead(context.HttpContext.Request.Method))
            await buffer.DrainBufferAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
