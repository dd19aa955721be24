namespace Tenet.Tests.Unit.Context;

internal sealed class WorldTable(uint oid, string name)
{
    private int numbers;

    public uint Oid => oid;

    public string Name { get; set; } = name;

    public List<WorldColumn> Columns { get; } = [];

    public WorldColumn Add(string column)
    {
        var added = new WorldColumn(++numbers, column);
        Columns.Add(added);
        return added;
    }
}
