using System.Globalization;
using Tenet.Core.Model;

namespace Tenet.Tests.Database.Attributes;

/// <summary>
/// A file of cases: SQL that sets the scene, then one block a case. A block begins with <c>-- attribute: NAME</c>,
/// <c>-- added: FACT</c> or <c>-- removed: FACT</c>; <c>-- subject: FACT</c> says whose attribute (else the file's),
/// <c>-- also: LINE</c> what comes along, <c>-- since 18</c> and <c>-- before 18</c> which servers.
/// </summary>
/// <remarks>
/// <c>-- serial</c> at the top: what the file is about belongs to the whole server and cannot be cloned, so the cases
/// follow each other in one database.
/// </remarks>
internal sealed class AttributeFile
{
    private readonly List<AttributeCase> cases = [];
    private (int First, int Last) versions = (0, int.MaxValue);
    private string? subject;

    private AttributeFile(string path) => Name = Path.GetFileName(path);

    public string Name { get; }

    public bool Serial { get; private set; }

    public string Setup { get; private set; } = "";

    public IReadOnlyList<AttributeCase> Cases => cases;

    public bool AppliesTo(int major) => major >= versions.First && major <= versions.Last;

    public static AttributeFile Read(string path)
    {
        var file = new AttributeFile(path);
        var lines = File.ReadAllLines(path);
        var starts = Enumerable.Range(0, lines.Length).Where(i => Word(lines[i]) is "attribute" or "added" or "removed").ToList();
        file.ReadHead(lines[..(starts.Count == 0 ? lines.Length : starts[0])]);
        for (var i = 0; i < starts.Count; i++)
        {
            file.cases.Add(file.Case(starts[i] + 1, lines[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)]));
        }

        return file;
    }

    private void ReadHead(string[] lines)
    {
        Serial = lines.Any(line => Word(line) == "serial");
        subject = lines.Where(line => Word(line) == "subject").Select(Rest).FirstOrDefault();
        versions = Range(lines);
        Setup = string.Join('\n', lines);
    }

    private AttributeCase Case(int number, string[] lines)
    {
        var attribute = Word(lines[0]) == "attribute" ? Rest(lines[0]) : null;
        var about = lines.Where(line => Word(line) == "subject").Select(Rest).FirstOrDefault()
            ?? (attribute is null ? Rest(lines[0]) : subject)
            ?? throw new InvalidDataException($"{Name}:{number} has no subject");
        var first = Word(lines[0]) switch { "added" => $"+ {about}", "removed" => $"- {about}", _ => $"~ {about}: {attribute}" };
        var also = lines.Where(line => Word(line) == "also").Select(Rest).SelectMany(Parts);
        return new AttributeCase(
            this, number, FactIdParser.Parse(about), attribute, [first, .. also], Range(lines), string.Join('\n', lines));
    }

    // "~ FACT: a, b" are two lines.
    private static IEnumerable<string> Parts(string line)
    {
        var colon = line.LastIndexOf(": ", StringComparison.Ordinal);
        return line.StartsWith('~') ? line[(colon + 2)..].Split(", ").Select(attribute => line[..(colon + 2)] + attribute) : [line];
    }

    private static (int First, int Last) Range(string[] lines) =>
        (Number(lines, "since") ?? 0, (Number(lines, "before") ?? int.MaxValue) - 1);

    private static int? Number(string[] lines, string word) =>
        lines.Where(line => Word(line) == word).Select(line => (int?)int.Parse(Rest(line), CultureInfo.InvariantCulture)).FirstOrDefault();

    private static string? Word(string line)
    {
        var word = line.StartsWith("-- ", StringComparison.Ordinal) ? line[3..].Split(' ')[0] : null;
        return word switch
        {
            "attribute:" or "added:" or "removed:" or "subject:" or "also:" => word[..^1],
            "serial" => word,
            "since" or "before" when line.Split(' ').Length == 3 => word,
            _ => null,
        };
    }

    private static string Rest(string line) => line[(line.IndexOf(' ', 3) + 1)..].Trim();
}
