using Fonds.Storage.Dialects;
using Microsoft.AspNetCore.Diagnostics;

namespace Fonds.App.Shared;

/// <summary>What an exception comes to, in the numbers of HTTP.</summary>
internal static class Problems
{
    /// <summary>507 when the disk is full (RFC 4918, 11.5), 503 when the database does not answer, else a fault of ours.</summary>
    public static int StatusOf(Exception failure) => failure switch
    {
        NoRoomException => StatusCodes.Status507InsufficientStorage,
        DatabaseUnreachableException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The status of the problem that a page is to tell: that of the exception, else that of the address.</summary>
    public static int StatusOf(HttpContext context, int named) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is { } failure ? StatusOf(failure) : named is >= 400 and < 600 ? named : StatusCodes.Status404NotFound;
}
