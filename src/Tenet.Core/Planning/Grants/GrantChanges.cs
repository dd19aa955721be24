using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Grants;

/// <summary>GRANT and REVOKE on objects that stay: the difference and no more.</summary>
internal sealed class GrantChanges(Fates fates)
{
    private readonly HashSet<FactId> kept = [.. Sequences(fates.After)];
    private readonly HashSet<FactId> had = [.. Sequences(fates.Before)];
    private const string Option = " WITH GRANT OPTION";

    /// <param name="made">What other steps make, with its grants.</param>
    public IEnumerable<PlanNode> Nodes(IReadOnlySet<FactId> made)
    {
        var objects = fates.Before.Model.Of<Grant>().Concat(fates.After.Model.Of<Grant>()).Select(grant => grant.On).Distinct()
            .Where(on => !made.Contains(on) && !IsGone(on)).Order(Comparer<FactId>.Create(SchemaModel.Compare));
        foreach (var on in objects)
        {
            var (had, has) = (Before(on), fates.After.Index.Of<Grant>(on).ToArray());
            if (had.SequenceEqual(has))
            {
                continue;
            }

            var revoke = Revokes(on, had, has).ToArray();
            string[] grant = [.. Narrowed(on, had, has), .. Given(on, had, has)];
            if (on.Kind == FactKind.Schema)
            {
                foreach (var node in OfSchema(on, Subject, revoke, grant))
                {
                    yield return node;
                }
            }
            else if (revoke.Length > 0 || grant.Length > 0)
            {
                var passed = had.Concat(has).Any(right => right.Grantor is not null);
                yield return new PlanNode(Subject(), PlanAction.Alter, () => revoke.Concat(grant))
                {
                    Needs = [on, Relation(on), .. passed ? [Open(on.Schema)] : Array.Empty<FactId>()],
                    Makes = passed ? [Passed(on)] : [],
                    Step = 1,
                };
            }

            FactId Subject() => GrantChanges.Subject(had, has);
        }
    }

    /// <summary>A mark: who passes rights on may use the schema.</summary>
    public static FactId Open(string schema) => new FactId(FactKind.Schema, "", schema) with { Signature = " open" };

    private static FactId Passed(FactId on) => on with { Signature = on.Signature + " passed" };

    // Who passes on or takes back a right must be let into the schema: it is opened before and closed behind.
    private IEnumerable<PlanNode> OfSchema(FactId schema, Func<FactId> subject, string[] revoke, string[] grant)
    {
        if (grant.Length > 0)
        {
            yield return new PlanNode(subject(), PlanAction.Alter, () => grant) { Needs = [schema], Makes = [Open(schema.Name)], Step = 1 };
        }

        if (revoke.Length > 0)
        {
            var passed = fates.Before.Model.Of<Grant>().Concat(fates.After.Model.Of<Grant>()).Where(right => right.Grantor is not null && right.On.Schema == schema.Name).Select(right => Passed(right.On)).Distinct();
            yield return new PlanNode(subject(), PlanAction.Alter, () => revoke) { Needs = [schema, .. passed], Step = 2 };
        }
    }

    private static FactId Subject(Grant[] had, Grant[] has) => has.Concat(had).First(grant => !had.Contains(grant) || !has.Contains(grant)).Id;

    private static FactId Relation(FactId on) => on.Kind == FactKind.Column ? new FactId(FactKind.Table, on.Schema, on.Of) : on;

    // The grants on an identity's sequence and on members of extensions are on no fact.
    private static IEnumerable<FactId> Sequences(Side side) => side.Model.Of<Column>().Select(column => column.Identity).OfType<Identity>().Select(Alterings.Sequence);

    private bool IsGone(FactId on) => (had.Contains(on) && !kept.Contains(on)) || fates.Gone.Contains(on) || (fates.Before.Has(on) && !fates.After.Has(on)) || (on.Kind == FactKind.Column && IsOfGone(on));

    private bool IsOfGone(FactId column) =>
        ((FactKind[])[FactKind.Table, FactKind.View, FactKind.MaterializedView]).Any(kind => fates.Gone.Contains(new FactId(kind, column.Schema, column.Of)));

    // With the owner its grants change hands; the difference is made behind that.
    private Grant[] Before(FactId on)
    {
        var grants = fates.Before.Index.Of<Grant>(on).ToArray();
        var (was, now) = (Owner(fates.Before, on), Owner(fates.After, on));
        if (was is null || now is null || was == now)
        {
            return grants;
        }

        return
        [
            .. grants.Where(grant => grant.Grantee != now)
                .Select(grant => grant with { Grantee = grant.Grantee == was ? now : grant.Grantee, Grantor = grant.Grantor == now ? null : grant.Grantor }),
        ];
    }

    private static string? Owner(Side side, FactId on) => side.Find(on.Kind == FactKind.Column ? Relation(on) : on) switch
    {
        SchemaFact inSchema => inSchema.Owner,
        GlobalFact global => global.Owner,
        _ => null,
    };

    private IEnumerable<string> Revokes(FactId on, Grant[] had, Grant[] has)
    {
        // Whoever passed a right on can lose it when those who got it have.
        foreach (var grant in Enumerable.Reverse(GrantDdl.InOrder(had)))
        {
            var now = has.FirstOrDefault(other => other.Grantee == grant.Grantee && other.Grantor == grant.Grantor);
            var wanted = now?.Privileges ?? Usual(on, grant);
            var lost = grant.Privileges.Where(privilege => !wanted.Contains(privilege)).ToArray();
            // An option alone is lost where the right itself stays.
            var whole = lost.Where(privilege => !wanted.Contains(Plain(privilege))).Select(Plain).Where(privilege => !wanted.Contains(privilege + Option)).ToArray();
            var options = lost.Where(privilege => privilege.EndsWith(Option, StringComparison.Ordinal) && wanted.Contains(Plain(privilege))).Select(Plain).ToArray();
            foreach (var statement in AsGrantor(grant, [.. Revoke(on, grant, whole, ""), .. Revoke(on, grant, options, "GRANT OPTION FOR ")]))
            {
                yield return statement;
            }
        }

    }

    // A right that the object gives by itself is taken away where the desired schema has less.
    private IEnumerable<string> Narrowed(FactId on, Grant[] had, Grant[] has)
    {
        foreach (var grant in has.Where(grant => grant.Grantor is null && !had.Any(other => other.Grantee == grant.Grantee && other.Grantor is null)))
        {
            if (grant.Grantee == Owner(fates.After, on) || (grant.Grantee == "PUBLIC" && GrantDdl.HasPublicDefault(on)))
            {
                yield return $"REVOKE ALL{Of(on)} FROM {Quote.Role(grant.Grantee)}";
            }
        }
    }

    private IEnumerable<string> Given(FactId on, Grant[] had, Grant[] has)
    {
        foreach (var grant in had.Where(grant => grant.Grantor is null && !has.Any(other => other.Grantee == grant.Grantee && other.Grantor is null)))
        {
            if (grant.Grantee == Owner(fates.After, on) || (grant.Grantee == "PUBLIC" && GrantDdl.HasPublicDefault(on)))
            {
                yield return $"GRANT {GrantDdl.UsualRight(on, grant.Grantee == "PUBLIC")} ON {GrantDdl.Object(on)} TO {Quote.Role(grant.Grantee)}";
            }
        }

        foreach (var grant in GrantDdl.InOrder(has))
        {
            var was = had.FirstOrDefault(other => other.Grantee == grant.Grantee && other.Grantor == grant.Grantor);
            var gained = grant.Privileges.Where(privilege => was?.Privileges.Contains(privilege) != true
                && was?.Privileges.Contains(privilege + Option) != true).ToValueList();
            foreach (var statement in gained.Count == 0 ? [] : AsGrantor(grant, [.. GrantDdl.Grants(on, grant with { Privileges = gained })]))
            {
                yield return statement;
            }
        }
    }

    // The server writes down who grants, and only that role can take it back.
    private static string[] AsGrantor(Grant grant, string[] statements) =>
        statements.Length == 0 || grant.Grantor is null
            ? statements
            : ["SET SESSION AUTHORIZATION " + Quote.Identifier(grant.Grantor), .. statements, "RESET SESSION AUTHORIZATION"];

    private static IEnumerable<string> Revoke(FactId on, Grant grant, string[] privileges, string option)
    {
        if (privileges.Length > 0)
        {
            var column = on.Kind == FactKind.Column ? $" ({Quote.Identifier(on.Name)})" : "";
            yield return $"REVOKE {option}{string.Join(", ", privileges.Select(privilege => privilege + column))} ON {GrantDdl.Object(on)} FROM {Quote.Role(grant.Grantee)}";
        }
    }

    private static string Of(FactId on) => on.Kind == FactKind.Column ? $" ({Quote.Identifier(on.Name)}) ON {GrantDdl.Object(on)}" : " ON " + GrantDdl.Object(on);

    // What PUBLIC and the owner have on an object that nobody touched.
    private IReadOnlyList<string> Usual(FactId on, Grant grant) =>
        grant.Grantor is null && (grant.Grantee == Owner(fates.After, on) || (grant.Grantee == "PUBLIC" && GrantDdl.HasPublicDefault(on)))
            ? [.. grant.Privileges.Where(privilege => grant.Grantee != "PUBLIC" || privilege == GrantDdl.UsualRight(on, isPublic: true))]
            : [];

    private static string Plain(string privilege) => privilege.EndsWith(Option, StringComparison.Ordinal) ? privilege[..^Option.Length] : privilege;
}
