using System.Globalization;

namespace Tenet.Tests.Unit.Documents;

/// <summary>A clock that stands.</summary>
internal sealed class FixedClock(string now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now, CultureInfo.InvariantCulture).ToUniversalTime();
}
