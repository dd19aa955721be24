using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Isolation;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Isolation;

/// <summary>Finds who attacks: people of several tenants as the profile says where they are, and requests that are none of theirs.</summary>
internal sealed class PersonaFinder(NpgsqlConnection connection, TenancySettings tenancy, IReadOnlyList<string> tenants, CancellationToken cancellation)
{
    // Neither a number nor a UUID that anything has.
    private const string NoId = "nobody's";

    private const int MostOfFirst = 3;

    /// <exception cref="TenetException">TNT5033 where a query finds nobody.</exception>
    public async Task<IReadOnlyList<Persona>> FindAsync()
    {
        var members = await MembersAsync();
        return tenancy.Settings.Tenant is null || tenancy.Schemas.Count > 0 || members.Count == 0 ? members : [.. members, .. Strangers(members[0])];
    }

    /// <summary>Somebody of each tenant.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> UsersAsync()
    {
        var users = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var actor in tenancy.Schemas.Count > 0 ? [] : tenancy.Actors)
        {
            foreach (var (tenant, user) in await PeopleAsync(actor))
            {
                users.TryAdd(tenant, user);
            }
        }

        return users;
    }

    private async Task<IReadOnlyList<Persona>> MembersAsync()
    {
        if (tenancy.Schemas.Count > 0)
        {
            return [.. tenancy.Schemas.Select(item => new Persona(PersonaKind.Member, item.Role, item.Role, item.Schema, null, [item.Schema], [new Setting("search_path", item.Schema)]) { Actor = item.Role })];
        }

        var role = tenancy.AppRole!;
        if (tenancy.Actors.Count == 0)
        {
            return [.. tenants.Take(MostOfFirst).Select((tenant, i) => new Persona(PersonaKind.Member, $"tenant {i + 1}", role, tenant, null, [tenant], Settings(tenant, null)))];
        }

        var members = new List<Persona>();
        foreach (var actor in tenancy.Actors)
        {
            var people = (await PeopleAsync(actor)).Where(person => tenants.Contains(person.Tenant)).DistinctBy(person => person.Tenant).Take(members.Count == 0 ? MostOfFirst : 1).ToList();
            if (people.Count == 0)
            {
                throw new TenetException(ErrorCode.TenantsMissing, $"The query of the actor '{actor.Name}' finds nobody in the tenants that have rows.");
            }

            foreach (var ((tenant, user), i) in people.Select((person, i) => (person, i)))
            {
                var reach = actor.Reach is null ? [tenant] : (await RowsAsync(Requests.Fill(actor.Reach, tenant, user), actor.Name)).Select(row => row[0]).OfType<string>().ToValueList();
                members.Add(new Persona(PersonaKind.Member, people.Count == 1 ? actor.Name : $"{actor.Name} {i + 1}", role, tenant, user, reach, Settings(tenant, user)) { Actor = actor.Name });
            }
        }

        return members;
    }

    private IEnumerable<Persona> Strangers(Persona member)
    {
        yield return new Persona(PersonaKind.Nobody, "nobody", member.Role, null, null, [], []);
        yield return new Persona(PersonaKind.Empty, "empty settings", member.Role, null, null, [], Settings("", tenancy.Settings.User is null ? null : ""));
        yield return new Persona(PersonaKind.Malformed, "a tenant that is no id", member.Role, null, null, [], Settings(NoId, member.User));
        yield return new Persona(PersonaKind.Unknown, "a tenant that does not exist", member.Role, null, null, [], Settings(Absent(), member.User));
        if (!tenancy.Trusted.Contains("tenant") && tenants.FirstOrDefault(tenant => !member.Reach.Contains(tenant)) is { } other)
        {
            yield return member with { Kind = PersonaKind.Forger, Name = $"{member.Name} with the tenant of another", Settings = Settings(other, member.User) };
        }
    }

    private string Absent() => Guid.TryParse(tenants[0], out _) ? "7e9e7000-0000-4000-8000-00000000dead" : long.TryParse(tenants[0], out _) ? "1999999999" : "no such tenant";

    private ValueList<Setting> Settings(string tenant, string? user) =>
        [.. new[] { (tenancy.Settings.Tenant, (string?)tenant), (tenancy.Settings.User, user) }.Where(setting => setting.Item1 is not null && setting.Item2 is not null).Select(setting => new Setting(setting.Item1!, setting.Item2!))];

    private async Task<IReadOnlyList<(string Tenant, string? User)>> PeopleAsync(TenantActor actor) =>
        [.. (await RowsAsync(actor.Sql, actor.Name)).Where(row => row[0] is not null).Select(row => (row[0]!, row.Length > 1 ? row[1] : null)).Order()];

    private async Task<IReadOnlyList<string?[]>> RowsAsync(string sql, string actor)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var rows = new List<string?[]>();
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
            }

            return rows;
        }
        catch (PostgresException problem)
        {
            throw new TenetException(ErrorCode.TenantsMissing, $"The query of the actor '{actor}' fails: {Trial.Words(problem)}", inner: problem);
        }
    }
}
