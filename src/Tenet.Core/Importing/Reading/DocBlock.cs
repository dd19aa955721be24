namespace Tenet.Core.Importing.Reading;

/// <summary>One block of a document with where it stands: what a reader may use, and what is reported where none did.</summary>
internal sealed class DocBlock(BlockKind kind, Place place, Cell content)
{
    public BlockKind Kind => kind;

    public Place Place => place;

    public Cell Content => content;

    public string Text => content.Text;

    /// <summary>The headings above, from the top.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The last bold line that introduces what follows, without its colon; empty where there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The item that this one stands under.</summary>
    public DocBlock? Parent { get; init; }

    /// <summary>The cells of a row, and those of its table's head.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];

    public IReadOnlyList<string> Head { get; init; } = [];

    /// <summary>The language of a fence, in lower case.</summary>
    public string Language { get; init; } = "";

    /// <summary>What a fence holds; its first line is <see cref="CodeLine"/>.</summary>
    public string Code { get; init; } = "";

    public int CodeLine { get; init; }

    /// <summary>Something was made of it, or it is only structure.</summary>
    public bool IsUsed { get; set; }

    public bool IsUnder(Func<string, bool> heading) => Headings.Any(heading) || heading(Label);

    /// <summary>The content of the column whose head begins with one of the words, or null.</summary>
    public Cell? Of(params string[] words)
    {
        for (var i = 0; i < Head.Count && i < Cells.Count; i++)
        {
            if (words.Any(word => Head[i].Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return Cells[i];
            }
        }

        return null;
    }
}
