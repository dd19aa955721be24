using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database;

/// <summary>
/// The server that a project gets which names none. The pages, and the documents of the examples, are what the newest version gives; where an older one has to stand
/// in for it, tests of them are skipped and say so.
/// </summary>
internal static class NewestServer
{
    private static readonly Lazy<Task<int>> Found = new(async () => (await ServerLocator.FindAsync(new ServerRequest(null, ServerProgram.NewestMajor), _ => { }, CancellationToken.None)).Version / 10000);

    public static async Task<bool> IsHereAsync() => await Found.Value == ServerProgram.NewestMajor;

    public static async Task NeedAsync() => Assert.SkipUnless(await IsHereAsync(), await WhyNotAsync());

    public static async Task<string> WhyNotAsync() => $"What is compared was made with PostgreSQL {ServerProgram.NewestMajor}; here is {await Found.Value}.";
}
