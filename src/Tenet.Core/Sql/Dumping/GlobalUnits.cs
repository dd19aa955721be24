using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of what lives outside schemas.</summary>
internal static class GlobalUnits
{
    public static IEnumerable<DumpUnit> Of(Fact fact, UnitContext context) => fact switch
    {
        Role role => Role(role, context),
        Namespace schema => [new DumpUnit(schema.Id, schema.Id, () => SchemaDdl.Create(schema).Concat(context.Rights(schema))) { Makes = [schema.Id] }],
        Extension extension =>
        [
            new DumpUnit(extension.Id, Marks.All(FactKind.Extension), () => ExtensionDdl.Create(extension, context.SaysVersion(extension)).Concat(context.Labels(extension)))
            {
                Makes = [extension.Id],
                Needs = [new FactId(FactKind.Schema, "", extension.Schema)],
            },
        ],
        Language language => [context.Whole(language, () => LanguageDdl.Create(language))],
        ForeignDataWrapper wrapper => [context.Whole(wrapper, () => ForeignDataWrapperDdl.Create(wrapper))],
        ForeignServer server =>
            [context.Whole(server, () => ForeignServerDdl.Create(server), new FactId(FactKind.ForeignDataWrapper, "", server.Wrapper))],
        UserMapping mapping =>
        [
            new DumpUnit(mapping.Id, mapping.Parent!.Value, () => [UserMappingDdl.Create(mapping)]) { Makes = [mapping.Id], Needs = [mapping.Parent.Value] },
        ],
        Publication publication => [Late(publication, DumpStage.Replication, () => [PublicationDdl.Create(publication), .. context.Finish(publication)])],
        Subscription subscription => [Late(subscription, DumpStage.Replication, () => [.. SubscriptionDdl.Create(subscription, context.ServerVersion), .. context.Finish(subscription)])],
        DefaultPrivilege privilege => [Late(privilege, DumpStage.DefaultPrivileges, () => DefaultPrivilegeDdl.Create(privilege))],
        EventTrigger trigger => [Late(trigger, DumpStage.EventTriggers, () => [.. EventTriggerDdl.Create(trigger), .. context.Finish(trigger)])],
        _ => [],
    };

    /// <summary>A new database has a schema public; a model without it says that it was dropped.</summary>
    public static IEnumerable<DumpUnit> WithoutPublic(SchemaModel model)
    {
        var id = new FactId(FactKind.Schema, "", SchemaDdl.Public);
        return model.Contains(id) ? [] : [new DumpUnit(id, id, () => [SchemaDdl.DropPublic])];
    }

    private static DumpUnit Late(Fact fact, DumpStage stage, Func<IEnumerable<string>> write) =>
        new(fact.Id, Marks.All(fact.Id.Kind), write) { Stage = stage, Makes = [fact.Id] };

    private static IEnumerable<DumpUnit> Role(Role role, UnitContext context)
    {
        if (RoleDdl.IsPredefined(role.Name))
        {
            yield break;
        }

        var home = Marks.All(FactKind.Role);
        yield return new DumpUnit(role.Id, home, () => [RoleDdl.Create(role)]) { Makes = [role.Id] };
        yield return new DumpUnit(
            role.Id,
            home,
            () => [.. RoleDdl.Memberships(role, context.ServerVersion), .. RoleDdl.Settings(role), .. CommentDdl.Create(role), .. context.Labels(role)])
        {
            Step = 1,
            Needs = [role.Id, .. role.MemberOf.Select(membership => new FactId(FactKind.Role, "", membership.Role))],
        };
    }
}
