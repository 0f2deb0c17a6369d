using Fonds.App.Public.Lives;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;
