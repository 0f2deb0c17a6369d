using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Shared;

/// <summary>Answers with what an act writes. It is small, and is written whole before the first byte goes out, so that a failure can still be told.</summary>
internal sealed class WrittenAnswer(string contentType, Action<Stream> write) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        var response = context.HttpContext.Response;
        response.ContentType = contentType;
        response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.HttpContext.Request.Method))
            await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.HttpContext.RequestAborted);
    }
}
