using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>A cell of a table, or any other piece of running text.</summary>
internal sealed record Cell(ValueList<Run> Runs)
{
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text)).Trim();

    /// <summary>Code in it holds a bar that no backslash keeps from ending the cell.</summary>
    public bool HasBareBar { get; init; }

    public IEnumerable<string> Codes => Runs.Where(run => run.IsCode).Select(run => run.Text);

    /// <summary>A template's hole, as <c>[entity]</c> or <c>{name}</c>: nobody filled it in.</summary>
    public bool IsPlaceholder => Text.Length > 1 && ((Text[0] == '[' && Text[^1] == ']') || (Text[0] == '{' && Text[^1] == '}'));

    /// <summary>The text cut at the character, where it does not stand in code.</summary>
    public IEnumerable<Cell> Split(char at)
    {
        var part = new List<Run>();
        foreach (var run in Runs)
        {
            var pieces = run.IsCode ? [run.Text] : run.Text.Split(at);
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    yield return new Cell(part.ToValueList());
                    part = [];
                }

                part.Add(run with { Text = pieces[i] });
            }
        }

        yield return new Cell(part.ToValueList());
    }
}
