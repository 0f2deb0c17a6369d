using Fonds.Storage.Dialects;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Repositories;

/// <summary>Reads beside the first requests what the page of a repository needs of all its collections, so that nobody waits for it.</summary>
internal sealed class PreparedRepositories(ShowRepository showRepository) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Prepare(stoppingToken), CancellationToken.None);

    private void Prepare(CancellationToken stop)
    {
        try
        {
            showRepository.Prepare(stop);
        }
        catch (DatabaseException)
        {
            // Whoever asks for the page first reads it, or is told what is wrong.
            return;
        }
    }
}
