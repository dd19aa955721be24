using Tenet.Core.History;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads the members of operator families and classes, which become part of the facts of both.</summary>
internal sealed class OperatorMembers : CatalogQuery
{
    private readonly MembersByOwner loose = new();
    private readonly MembersByOwner ofClasses = new();

    public override string Presence => "pg_amproc where oid >= 16384 union all select from pg_catalog.pg_amop where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var member = new OperatorMember(new ObjectAddress(row.Oid("catalog"), row.Oid("oid")), row.Text("member"));
        if (row.Oid("class") == 0)
        {
            loose.Add(row.Oid("family"), member);
        }
        else
        {
            ofClasses.Add(row.Oid("class"), member);
        }
    }

    public IReadOnlyList<OperatorMember> OfFamily(uint family) => loose.Of(family);

    public IReadOnlyList<OperatorMember> OfClass(uint operatorClass) => ofClasses.Of(operatorClass);

    private sealed class MembersByOwner
    {
        private readonly Dictionary<uint, List<OperatorMember>> members = [];

        public void Add(uint key, OperatorMember member)
        {
            if (!members.TryGetValue(key, out var list))
            {
                members.Add(key, list = []);
            }

            list.Add(member);
        }

        public List<OperatorMember> Of(uint key) => members.GetValueOrDefault(key) ?? [];
    }
}
