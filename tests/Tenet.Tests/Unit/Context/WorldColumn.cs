namespace Tenet.Tests.Unit.Context;

internal sealed class WorldColumn(int number, string name)
{
    public int Number => number;

    public string Name { get; set; } = name;
}
