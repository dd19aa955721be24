using Tenet.Core.Model;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Alters;

/// <summary>Which class alters which kind.</summary>
internal static class Alterations
{
    private static readonly Dictionary<Type, Alter> ByKind = new()
    {
        [typeof(Role)] = new RoleAlter(),
        [typeof(Namespace)] = new PlainAlter<Namespace>(),
        [typeof(Extension)] = new ExtensionAlter(),
        [typeof(Language)] = new LanguageAlter(),
        [typeof(ForeignDataWrapper)] = new WrapperAlter(),
        [typeof(ForeignServer)] = new ServerAlter(),
        [typeof(UserMapping)] = new UserMappingAlter(),
        [typeof(Collation)] = new PlainAlter<Collation>(),
        [typeof(EnumType)] = new EnumAlter(),
        [typeof(CompositeType)] = new CompositeAlter(),
        [typeof(Domain)] = new DomainAlter(),
        [typeof(DomainConstraint)] = new DomainConstraintAlter(),
        [typeof(RangeType)] = new PlainAlter<RangeType>(),
        [typeof(Routine)] = new RoutineAlter(),
        [typeof(Aggregate)] = new PlainAlter<Aggregate>(),
        [typeof(Operator)] = new OperatorAlter(),
        [typeof(OperatorFamily)] = new OperatorFamilyAlter(),
        [typeof(OperatorClass)] = new PlainAlter<OperatorClass>(),
        [typeof(Cast)] = new PlainAlter<Cast>(),
        [typeof(TextSearchDictionary)] = new DictionaryAlter(),
        [typeof(TextSearchConfiguration)] = new ConfigurationAlter(),
        [typeof(Sequence)] = new SequenceAlter(),
        [typeof(Table)] = new TableAlter(),
        [typeof(View)] = new ViewAlter(),
        [typeof(MaterializedView)] = new MaterializedViewAlter(),
        [typeof(PrimaryKey)] = new KeyAlter(),
        [typeof(UniqueConstraint)] = new KeyAlter(),
        [typeof(ExclusionConstraint)] = new KeyAlter(),
        [typeof(CheckConstraint)] = new CheckAlter(),
        [typeof(ForeignKey)] = new ForeignKeyAlter(),
        [typeof(Index)] = new IndexAlter(),
        [typeof(StatisticsObject)] = new StatisticsAlter(),
        [typeof(RewriteRule)] = new RuleAlter(),
        [typeof(Trigger)] = new TriggerAlter(),
        [typeof(Policy)] = new PolicyAlter(),
        [typeof(EventTrigger)] = new EventTriggerAlter(),
        [typeof(Publication)] = new PublicationAlter(),
        [typeof(Subscription)] = new SubscriptionAlter(),
        [typeof(SecurityLabel)] = new LabelAlter(),
    };

    /// <summary>Null for columns, grants and default privileges, which have ways of their own.</summary>
    public static Alter? Of(Fact fact) => ByKind.GetValueOrDefault(fact.GetType());
}
