using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Finds out what the names of said renames mean in the two schemas.</summary>
public sealed class RenameResolver
{
    private readonly SchemaModel before;
    private readonly SchemaModel after;
    private readonly NamedTargets old;
    private readonly NamedTargets desired;
    private readonly List<(SaidRename Said, Rename Rename)> found = [];
    private RenamedNames names = new([]);
    private RenamedNames back = new([]);

    private RenameResolver(SchemaModel before, SchemaModel after) =>
        (this.before, this.after, old, desired) = (before, after, new NamedTargets(before), new NamedTargets(after));

    /// <param name="said">Options and comments.</param>
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <returns>Each rename once. A comment about a rename that the present schema has behind it says nothing any more.</returns>
    /// <exception cref="TenetException">TNT4002 where a name is not there or the new one is taken, TNT4012 where several objects may be meant.</exception>
    public static ValueList<Rename> Resolve(IReadOnlyList<SaidRename> said, SchemaModel before, SchemaModel after)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (said.Count == 0)
        {
            return [];
        }

        var resolver = new RenameResolver(before, after);
        var left = said.ToList();

        // A column is looked for in its table, which may have got another name by a rename that stands behind it.
        while (left.RemoveAll(resolver.IsUnderstood) > 0)
        {
        }

        foreach (var odd in left.Where(odd => odd.To is not null || !resolver.IsOver(odd)))
        {
            throw resolver.NotThere(odd);
        }

        foreach (var (item, rename) in resolver.found)
        {
            resolver.NeedFree(item, rename);
        }

        return resolver.found.Select(pair => pair.Rename).Distinct().ToValueList();
    }

    private bool IsUnderstood(SaidRename said)
    {
        var pairs = Pairs(said);
        if (pairs.Count > 1)
        {
            // A name that both schemas have was not renamed.
            var narrow = pairs.Where(pair => !Has(after, Now(pair.Old)) && !Has(before, Then(pair.New))).ToList();
            pairs = narrow.Count > 0 ? narrow : pairs;
        }

        if (pairs is not [var (from, to)])
        {
            return pairs.Count == 0 ? false : throw new TenetException(
                ErrorCode.RenameAmbiguous, $"The rename {said} may mean {string.Join(" or ", pairs.Select(pair => $"{pair.Old} -> {pair.New}"))}.", said.Place);
        }

        // A comment stays in the file when the rename is long done. What both schemas have under both names is as it was.
        if (said.To is not null || !Has(after, Now(from)) || !Has(before, Then(to)))
        {
            found.Add((said, new Rename(from.Id, to.Name, from.Label)));
            var renames = found.Select(pair => pair.Rename).Distinct().ToList();
            (names, back) = (new RenamedNames(renames), new RenamedNames(RenamedNames.Back(renames)));
        }

        return true;
    }

    private List<(RenameTarget Old, RenameTarget New)> Pairs(SaidRename said)
    {
        var olds = old.Find(said.From);
        IEnumerable<RenameTarget> News(RenameTarget from) => said.To is null ? said.Before : [.. desired.Find(said.To), .. Beside(from, said.To)];
        return [.. olds.SelectMany(from => News(from).Where(to => Fits(from, to)).Select(to => (from, to))).Distinct()];
    }

    // The new name alone, without schema and table.
    private IEnumerable<RenameTarget> Beside(RenameTarget from, string name)
    {
        var bare = name is ['"', .., '"'] ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name;
        var to = from.Label is null ? new RenameTarget(names.Around(from.Id) with { Name = bare }) : new RenameTarget(names.After(from.Id), bare);
        return Has(after, to) ? [to] : [];
    }

    // What belongs to a table stays with it, what lies in a schema stays there: a move is another matter.
    private bool Fits(RenameTarget from, RenameTarget to) => (from.Label, to.Label) switch
    {
        (null, null) => names.Around(from.Id) with { Name = to.Name } == to.Id && from.Id.Name != to.Id.Name,
        ({ } label, { } other) => names.After(from.Id) == to.Id && label != other,
        _ => false,
    };

    private bool IsOver(SaidRename comment)
    {
        var olds = old.Find(comment.From);
        if (olds.Any(from => !Has(after, Now(from))))
        {
            return false;
        }

        if (comment.Before.Any(to => Has(before, Then(to))))
        {
            return true;
        }

        // All of its kind is new around it: the schema is made from nothing, and there is nothing to be renamed.
        var around = comment.Before.Select(to => back.Around(to.Id)).Select(id => (id.Kind, id.Schema, id.Of)).ToHashSet();
        return olds.Count == 0 && !before.Facts.Any(fact => around.Contains((fact.Id.Kind, fact.Id.Schema, fact.Id.Of)));
    }

    private void NeedFree(SaidRename said, Rename rename)
    {
        if (found.Select(pair => pair.Rename).FirstOrDefault(other => other != rename && (IsSameFrom(other, rename) || IsSameTo(other, rename))) is { } other)
        {
            throw new TenetException(
                ErrorCode.RenameImpossible, $"Two renames contradict each other: {Words(rename)}, and {Words(other)}.", said.Place, "Say each name once.");
        }

        var taken = new RenameTarget(rename.Label is null ? rename.From with { Name = rename.To } : rename.From, rename.Label is null ? null : rename.To);
        var isGivenUp = found.Any(pair => pair.Rename.From == taken.Id && pair.Rename.Label == taken.Label);
        if (Has(before, taken) && !isGivenUp)
        {
            throw new TenetException(
                ErrorCode.RenameImpossible, $"{new RenameTarget(rename.From, rename.Label)} cannot become {taken}: the present schema has that as well.", said.Place);
        }
    }

    private static bool IsSameFrom(Rename one, Rename other) => (one.From, one.Label) == (other.From, other.Label);

    private bool IsSameTo(Rename one, Rename other) => one.To == other.To && one.Label is null == other.Label is null && names.After(one.From) == names.After(other.From);

    private static string Words(Rename rename) => $"{new RenameTarget(rename.From, rename.Label)} to {rename.To}";

    private TenetException NotThere(SaidRename said)
    {
        if (old.Find(said.From).Count == 0)
        {
            return Impossible($"The present schema has no '{said.From}'", said, old.Ending(said.From));
        }

        return said.To is null
            ? Impossible($"'{said.From}' is nothing that the object behind the comment can have been", said, ".")
            : desired.Find(said.To).Count == 0
                ? Impossible($"The desired schema has no '{said.To}'", said, desired.Ending(said.To))
                : Impossible($"'{said.From}' cannot become '{said.To}': the two are of different kinds, or belong to different schemas or tables", said, ".");
    }

    private static TenetException Impossible(string why, SaidRename said, string ending) => new(ErrorCode.RenameImpossible, why + ending, said.Place);

    private RenameTarget Now(RenameTarget target) => target with { Id = target.Label is null ? names.Around(target.Id) : names.After(target.Id) };

    private RenameTarget Then(RenameTarget to) => to with { Id = to.Label is null ? back.Around(to.Id) : back.After(to.Id) };

    private static bool Has(SchemaModel model, RenameTarget target) =>
        target.Label is null ? model.Contains(target.Id) : model.Find(target.Id) is EnumType type && type.Labels.Contains(target.Label);
}
