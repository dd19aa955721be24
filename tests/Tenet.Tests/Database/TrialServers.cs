using Xunit;

[assembly: AssemblyFixture(typeof(Tenet.Tests.Database.TrialServers))]

namespace Tenet.Tests.Database;

/// <summary>
/// Servers for tests that try plans and migrations. A trial drops the roles that were not there before it, so it shares no server with tests that make some;
/// classes of the collection <see cref="Collection"/> do not run side by side.
/// </summary>
public sealed class TrialServers : SandboxFixture
{
    public const string Collection = "trials";
}
