using Tenet.Postgres.Execution;

namespace Tenet.Tests.Database.ZeroDowntime;

/// <summary>A file of <c>Cases/zero-downtime</c>: an example with an edit, and what clients of before and after it do.</summary>
internal sealed record SeriesCase(string Name, string Example, IReadOnlyList<(string Kind, string Text)> Parts)
{
    private const string Head = "-- == ";

    public static SeriesCase Read(string path)
    {
        var parts = new List<(string Kind, string Text)>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(Head, StringComparison.Ordinal))
            {
                parts.Add((line[Head.Length..].Trim(), ""));
            }
            else if (parts.Count > 0)
            {
                parts[^1] = (parts[^1].Kind, parts[^1].Text + line + "\n");
            }
        }

        var example = parts.Single(part => part.Kind.StartsWith("example ", StringComparison.Ordinal));
        return new SeriesCase(Path.GetFileNameWithoutExtension(path), example.Kind.Split(' ')[1], parts);
    }

    /// <summary>What a part of that name says.</summary>
    public string? Find(string kind) => Parts.FirstOrDefault(part => part.Kind == kind).Text?.Trim();

    /// <summary>A statement of a client about the row of a number.</summary>
    public string Sql(string kind, int number) => (Find(kind) ?? throw new InvalidOperationException($"{Name} says nothing of '{kind}'")).Replace("{n}", $"{number}", StringComparison.Ordinal)
        .Replace("{id}", Id(number), StringComparison.Ordinal);

    public static string Id(int number) => $"00000000-0000-7000-8000-{number:D12}";

    /// <summary>The files of the desired schema, edited; what is edited must be there.</summary>
    public IReadOnlyList<SqlScript> Edited(IReadOnlyList<SqlScript> files)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text);
        for (var i = 0; i < Parts.Count; i++)
        {
            var words = Parts[i].Kind.Split(' ');
            if (words[0] == "everywhere")
            {
                foreach (var path in texts.Keys.ToList())
                {
                    texts[path] = texts[path].Replace(words[1], words[2], StringComparison.Ordinal);
                }
            }
            else if (words[0] == "in")
            {
                var path = texts.Keys.Single(path => path.EndsWith(words[1], StringComparison.Ordinal));
                var old = Parts[i].Text.TrimEnd('\n');
                if (!texts[path].Contains(old, StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"{Name}: {path} does not hold\n{old}");
                }

                texts[path] = texts[path].Replace(old, Parts[i + 1].Text.TrimEnd('\n'), StringComparison.Ordinal);
            }
        }

        return [.. files.Select(file => file with { Text = texts[file.Path] })];
    }
}
