// Made by FactWriterTests from the records: UPDATE_GOLDEN=1 ./test -class '*FactWriterTests'

using System.Text.Json;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>Writes facts as JSON, byte for byte what the serializer would write, without all that it loads for that.</summary>
internal static partial class FactWriter
{
    public static void Write(Utf8JsonWriter writer, Fact fact)
    {
        switch (fact)
        {
            case Column it: Write(writer, it); break;
            case Role it: Write(writer, it); break;
            case Namespace it: Write(writer, it); break;
            case Extension it: Write(writer, it); break;
            case Language it: Write(writer, it); break;
            case ForeignDataWrapper it: Write(writer, it); break;
            case ForeignServer it: Write(writer, it); break;
            case UserMapping it: Write(writer, it); break;
            case Collation it: Write(writer, it); break;
            case EnumType it: Write(writer, it); break;
            case CompositeType it: Write(writer, it); break;
            case Domain it: Write(writer, it); break;
            case DomainConstraint it: Write(writer, it); break;
            case RangeType it: Write(writer, it); break;
            case Routine it: Write(writer, it); break;
            case Aggregate it: Write(writer, it); break;
            case Operator it: Write(writer, it); break;
            case OperatorFamily it: Write(writer, it); break;
            case OperatorClass it: Write(writer, it); break;
            case Cast it: Write(writer, it); break;
            case TextSearchDictionary it: Write(writer, it); break;
            case TextSearchConfiguration it: Write(writer, it); break;
            case Sequence it: Write(writer, it); break;
            case Table it: Write(writer, it); break;
            case View it: Write(writer, it); break;
            case MaterializedView it: Write(writer, it); break;
            case PrimaryKey it: Write(writer, it); break;
            case UniqueConstraint it: Write(writer, it); break;
            case ExclusionConstraint it: Write(writer, it); break;
            case CheckConstraint it: Write(writer, it); break;
            case ForeignKey it: Write(writer, it); break;
            case Model.Index it: Write(writer, it); break;
            case StatisticsObject it: Write(writer, it); break;
            case RewriteRule it: Write(writer, it); break;
            case Trigger it: Write(writer, it); break;
            case Policy it: Write(writer, it); break;
            case EventTrigger it: Write(writer, it); break;
            case Publication it: Write(writer, it); break;
            case Subscription it: Write(writer, it); break;
            case Grant it: Write(writer, it); break;
            case DefaultPrivilege it: Write(writer, it); break;
            case SecurityLabel it: Write(writer, it); break;
            default: throw new ArgumentException($"no writer for {fact.GetType().Name}", nameof(fact));
        }
    }

    private static void Write(Utf8JsonWriter writer, Role it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "role");
        Id(writer, "id"u8, it.Id);
        Flag(writer, "superuser"u8, it.Superuser);
        Flag(writer, "noInherit"u8, it.NoInherit);
        Flag(writer, "createRole"u8, it.CreateRole);
        Flag(writer, "createDatabase"u8, it.CreateDatabase);
        Flag(writer, "login"u8, it.Login);
        Flag(writer, "replication"u8, it.Replication);
        Flag(writer, "bypassRowSecurity"u8, it.BypassRowSecurity);
        Number(writer, "connectionLimit"u8, it.ConnectionLimit);
        Text(writer, "validUntil"u8, it.ValidUntil);
        List(writer, "memberOf"u8, it.MemberOf, Write);
        Texts(writer, "settings"u8, it.Settings);
        Texts(writer, "databaseSettings"u8, it.DatabaseSettings);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Namespace it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "schema");
        Id(writer, "id"u8, it.Id);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Extension it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "extension");
        Id(writer, "id"u8, it.Id);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "version"u8, it.Version);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Language it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "language");
        Id(writer, "id"u8, it.Id);
        Flag(writer, "trusted"u8, it.Trusted);
        Text(writer, "handler"u8, it.Handler);
        Text(writer, "inlineHandler"u8, it.InlineHandler);
        Text(writer, "validator"u8, it.Validator);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ForeignDataWrapper it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "foreignDataWrapper");
        Id(writer, "id"u8, it.Id);
        Text(writer, "handler"u8, it.Handler);
        Text(writer, "validator"u8, it.Validator);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ForeignServer it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "server");
        Id(writer, "id"u8, it.Id);
        Text(writer, "wrapper"u8, it.Wrapper);
        Text(writer, "type"u8, it.Type);
        Text(writer, "version"u8, it.Version);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, UserMapping it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "userMapping");
        Id(writer, "id"u8, it.Id);
        Text(writer, "role"u8, it.Role);
        Text(writer, "server"u8, it.Server);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Collation it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "collation");
        Id(writer, "id"u8, it.Id);
        Text(writer, "provider"u8, it.Provider);
        Text(writer, "locale"u8, it.Locale);
        Text(writer, "lcCollate"u8, it.LcCollate);
        Text(writer, "lcCtype"u8, it.LcCtype);
        Flag(writer, "nondeterministic"u8, it.Nondeterministic);
        Text(writer, "rules"u8, it.Rules);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EnumType it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "enum");
        Id(writer, "id"u8, it.Id);
        Texts(writer, "labels"u8, it.Labels);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CompositeType it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "composite");
        Id(writer, "id"u8, it.Id);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Domain it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "domain");
        Id(writer, "id"u8, it.Id);
        Text(writer, "type"u8, it.Type);
        Text(writer, "collation"u8, it.Collation);
        Text(writer, "default"u8, it.Default);
        if (it.NotNull is { } theNotNull)
        {
            writer.WritePropertyName("notNull"u8);
            Write(writer, theNotNull);
        }
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DomainConstraint it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "domainConstraint");
        Id(writer, "id"u8, it.Id);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "domain"u8, it.Domain);
        Text(writer, "name"u8, it.Name);
        Text(writer, "expression"u8, it.Expression);
        Flag(writer, "notValid"u8, it.NotValid);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RangeType it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "range");
        Id(writer, "id"u8, it.Id);
        Text(writer, "subtype"u8, it.Subtype);
        Text(writer, "operatorClass"u8, it.OperatorClass);
        Text(writer, "collation"u8, it.Collation);
        Text(writer, "canonical"u8, it.Canonical);
        Text(writer, "subtypeDiff"u8, it.SubtypeDiff);
        Text(writer, "multirange"u8, it.Multirange);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Routine it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "routine");
        Id(writer, "id"u8, it.Id);
        Text(writer, "identityArguments"u8, it.IdentityArguments);
        Text(writer, "arguments"u8, it.Arguments);
        Text(writer, "returns"u8, it.Returns);
        Flag(writer, "isProcedure"u8, it.IsProcedure);
        Flag(writer, "window"u8, it.Window);
        Text(writer, "language"u8, it.Language);
        Texts(writer, "transforms"u8, it.Transforms);
        Text(writer, "volatility"u8, it.Volatility);
        Flag(writer, "strict"u8, it.Strict);
        Flag(writer, "securityDefiner"u8, it.SecurityDefiner);
        Flag(writer, "leakproof"u8, it.Leakproof);
        Text(writer, "parallel"u8, it.Parallel);
        Number(writer, "cost"u8, it.Cost);
        Number(writer, "rows"u8, it.Rows);
        Text(writer, "support"u8, it.Support);
        Texts(writer, "settings"u8, it.Settings);
        Text(writer, "source"u8, it.Source);
        Text(writer, "sqlBody"u8, it.SqlBody);
        Text(writer, "library"u8, it.Library);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Aggregate it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "aggregate");
        Id(writer, "id"u8, it.Id);
        Text(writer, "identityArguments"u8, it.IdentityArguments);
        Text(writer, "arguments"u8, it.Arguments);
        Text(writer, "form"u8, it.Form);
        Text(writer, "stateFunction"u8, it.StateFunction);
        Text(writer, "stateType"u8, it.StateType);
        Number(writer, "stateSpace"u8, it.StateSpace);
        Text(writer, "finalFunction"u8, it.FinalFunction);
        Flag(writer, "finalFunctionExtra"u8, it.FinalFunctionExtra);
        Text(writer, "finalFunctionModify"u8, it.FinalFunctionModify);
        Text(writer, "combineFunction"u8, it.CombineFunction);
        Text(writer, "serialFunction"u8, it.SerialFunction);
        Text(writer, "deserialFunction"u8, it.DeserialFunction);
        Text(writer, "initialCondition"u8, it.InitialCondition);
        Text(writer, "movingStateFunction"u8, it.MovingStateFunction);
        Text(writer, "movingInverseFunction"u8, it.MovingInverseFunction);
        Text(writer, "movingStateType"u8, it.MovingStateType);
        Number(writer, "movingStateSpace"u8, it.MovingStateSpace);
        Text(writer, "movingFinalFunction"u8, it.MovingFinalFunction);
        Flag(writer, "movingFinalFunctionExtra"u8, it.MovingFinalFunctionExtra);
        Text(writer, "movingFinalFunctionModify"u8, it.MovingFinalFunctionModify);
        Text(writer, "movingInitialCondition"u8, it.MovingInitialCondition);
        Text(writer, "sortOperator"u8, it.SortOperator);
        Text(writer, "parallel"u8, it.Parallel);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Operator it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "operator");
        Id(writer, "id"u8, it.Id);
        Text(writer, "leftType"u8, it.LeftType);
        Text(writer, "rightType"u8, it.RightType);
        Text(writer, "function"u8, it.Function);
        Text(writer, "commutator"u8, it.Commutator);
        Text(writer, "negator"u8, it.Negator);
        Text(writer, "restrict"u8, it.Restrict);
        Text(writer, "join"u8, it.Join);
        Flag(writer, "hashes"u8, it.Hashes);
        Flag(writer, "merges"u8, it.Merges);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, OperatorFamily it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "operatorFamily");
        Id(writer, "id"u8, it.Id);
        Text(writer, "accessMethod"u8, it.AccessMethod);
        Texts(writer, "members"u8, it.Members);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, OperatorClass it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "operatorClass");
        Id(writer, "id"u8, it.Id);
        Text(writer, "accessMethod"u8, it.AccessMethod);
        Text(writer, "type"u8, it.Type);
        Flag(writer, "default"u8, it.Default);
        Text(writer, "family"u8, it.Family);
        Text(writer, "storage"u8, it.Storage);
        Texts(writer, "members"u8, it.Members);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Cast it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "cast");
        Id(writer, "id"u8, it.Id);
        Text(writer, "source"u8, it.Source);
        Text(writer, "target"u8, it.Target);
        Text(writer, "function"u8, it.Function);
        Text(writer, "method"u8, it.Method);
        Text(writer, "context"u8, it.Context);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TextSearchDictionary it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "textSearchDictionary");
        Id(writer, "id"u8, it.Id);
        Text(writer, "template"u8, it.Template);
        Text(writer, "options"u8, it.Options);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TextSearchConfiguration it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "textSearchConfiguration");
        Id(writer, "id"u8, it.Id);
        Text(writer, "parser"u8, it.Parser);
        Texts(writer, "mappings"u8, it.Mappings);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Sequence it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "sequence");
        Id(writer, "id"u8, it.Id);
        if (it.Options is { } theOptions)
        {
            writer.WritePropertyName("options"u8);
            Write(writer, theOptions);
        }
        Flag(writer, "unlogged"u8, it.Unlogged);
        Text(writer, "ownedBy"u8, it.OwnedBy);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Table it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "table");
        Id(writer, "id"u8, it.Id);
        Flag(writer, "unlogged"u8, it.Unlogged);
        Texts(writer, "options"u8, it.Options);
        Flag(writer, "rowSecurity"u8, it.RowSecurity);
        Flag(writer, "forceRowSecurity"u8, it.ForceRowSecurity);
        Text(writer, "replicaIdentity"u8, it.ReplicaIdentity);
        Text(writer, "accessMethod"u8, it.AccessMethod);
        Text(writer, "tablespace"u8, it.Tablespace);
        Texts(writer, "inherits"u8, it.Inherits);
        Text(writer, "ofType"u8, it.OfType);
        Text(writer, "partitionKey"u8, it.PartitionKey);
        Text(writer, "partitionOf"u8, it.PartitionOf);
        Text(writer, "partitionBound"u8, it.PartitionBound);
        Flag(writer, "detachPending"u8, it.DetachPending);
        Text(writer, "foreignServer"u8, it.ForeignServer);
        Texts(writer, "foreignOptions"u8, it.ForeignOptions);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, View it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "view");
        Id(writer, "id"u8, it.Id);
        Text(writer, "definition"u8, it.Definition);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MaterializedView it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "materializedView");
        Id(writer, "id"u8, it.Id);
        Text(writer, "definition"u8, it.Definition);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "accessMethod"u8, it.AccessMethod);
        Text(writer, "tablespace"u8, it.Tablespace);
        Flag(writer, "notPopulated"u8, it.NotPopulated);
        Text(writer, "replicaIdentity"u8, it.ReplicaIdentity);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Column it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "column");
        Id(writer, "id"u8, it.Id);
        Always(writer, "position"u8, it.Position);
        Text(writer, "type"u8, it.Type);
        Text(writer, "collation"u8, it.Collation);
        if (it.NotNull is { } theNotNull)
        {
            writer.WritePropertyName("notNull"u8);
            Write(writer, theNotNull);
        }
        Text(writer, "default"u8, it.Default);
        if (it.Identity is { } theIdentity)
        {
            writer.WritePropertyName("identity"u8);
            Write(writer, theIdentity);
        }
        if (it.Generated is { } theGenerated)
        {
            writer.WritePropertyName("generated"u8);
            Write(writer, theGenerated);
        }
        Text(writer, "storage"u8, it.Storage);
        Text(writer, "compression"u8, it.Compression);
        Number(writer, "statistics"u8, it.Statistics);
        Texts(writer, "options"u8, it.Options);
        Texts(writer, "foreignOptions"u8, it.ForeignOptions);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PrimaryKey it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "primaryKey");
        Id(writer, "id"u8, it.Id);
        Texts(writer, "columns"u8, it.Columns);
        Flag(writer, "withoutOverlaps"u8, it.WithoutOverlaps);
        Texts(writer, "include"u8, it.Include);
        Flag(writer, "deferrable"u8, it.Deferrable);
        Flag(writer, "initiallyDeferred"u8, it.InitiallyDeferred);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "tablespace"u8, it.Tablespace);
        Flag(writer, "clustered"u8, it.Clustered);
        Flag(writer, "invalid"u8, it.Invalid);
        Text(writer, "attachedTo"u8, it.AttachedTo);
        Text(writer, "indexComment"u8, it.IndexComment);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, UniqueConstraint it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "unique");
        Id(writer, "id"u8, it.Id);
        Texts(writer, "columns"u8, it.Columns);
        Flag(writer, "nullsNotDistinct"u8, it.NullsNotDistinct);
        Flag(writer, "withoutOverlaps"u8, it.WithoutOverlaps);
        Texts(writer, "include"u8, it.Include);
        Flag(writer, "deferrable"u8, it.Deferrable);
        Flag(writer, "initiallyDeferred"u8, it.InitiallyDeferred);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "tablespace"u8, it.Tablespace);
        Flag(writer, "clustered"u8, it.Clustered);
        Flag(writer, "invalid"u8, it.Invalid);
        Text(writer, "attachedTo"u8, it.AttachedTo);
        Text(writer, "indexComment"u8, it.IndexComment);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExclusionConstraint it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "exclusion");
        Id(writer, "id"u8, it.Id);
        Text(writer, "definition"u8, it.Definition);
        Texts(writer, "include"u8, it.Include);
        Flag(writer, "deferrable"u8, it.Deferrable);
        Flag(writer, "initiallyDeferred"u8, it.InitiallyDeferred);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "tablespace"u8, it.Tablespace);
        Flag(writer, "clustered"u8, it.Clustered);
        Flag(writer, "invalid"u8, it.Invalid);
        Text(writer, "attachedTo"u8, it.AttachedTo);
        Text(writer, "indexComment"u8, it.IndexComment);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CheckConstraint it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "check");
        Id(writer, "id"u8, it.Id);
        Text(writer, "expression"u8, it.Expression);
        Flag(writer, "noInherit"u8, it.NoInherit);
        Flag(writer, "notValid"u8, it.NotValid);
        Flag(writer, "notEnforced"u8, it.NotEnforced);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ForeignKey it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "foreignKey");
        Id(writer, "id"u8, it.Id);
        Texts(writer, "columns"u8, it.Columns);
        Text(writer, "referencedSchema"u8, it.ReferencedSchema);
        Text(writer, "referencedTable"u8, it.ReferencedTable);
        Texts(writer, "referencedColumns"u8, it.ReferencedColumns);
        Text(writer, "match"u8, it.Match);
        Text(writer, "onUpdate"u8, it.OnUpdate);
        Text(writer, "onDelete"u8, it.OnDelete);
        Texts(writer, "onDeleteColumns"u8, it.OnDeleteColumns);
        Flag(writer, "deferrable"u8, it.Deferrable);
        Flag(writer, "initiallyDeferred"u8, it.InitiallyDeferred);
        Flag(writer, "notValid"u8, it.NotValid);
        Flag(writer, "notEnforced"u8, it.NotEnforced);
        Flag(writer, "period"u8, it.Period);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Model.Index it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "index");
        Id(writer, "id"u8, it.Id);
        Text(writer, "table"u8, it.Table);
        Flag(writer, "onMaterializedView"u8, it.OnMaterializedView);
        Text(writer, "method"u8, it.Method);
        List(writer, "keys"u8, it.Keys, Write);
        Texts(writer, "include"u8, it.Include);
        Flag(writer, "unique"u8, it.Unique);
        Flag(writer, "nullsNotDistinct"u8, it.NullsNotDistinct);
        Text(writer, "predicate"u8, it.Predicate);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "tablespace"u8, it.Tablespace);
        Flag(writer, "clustered"u8, it.Clustered);
        Flag(writer, "invalid"u8, it.Invalid);
        Text(writer, "attachedTo"u8, it.AttachedTo);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, StatisticsObject it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "statistics");
        Id(writer, "id"u8, it.Id);
        Text(writer, "table"u8, it.Table);
        Text(writer, "columns"u8, it.Columns);
        Texts(writer, "kinds"u8, it.Kinds);
        Number(writer, "target"u8, it.Target);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RewriteRule it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "rule");
        Id(writer, "id"u8, it.Id);
        Text(writer, "definition"u8, it.Definition);
        Text(writer, "enabled"u8, it.Enabled);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Trigger it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "trigger");
        Id(writer, "id"u8, it.Id);
        Text(writer, "timing"u8, it.Timing);
        Texts(writer, "events"u8, it.Events);
        Texts(writer, "columns"u8, it.Columns);
        Flag(writer, "forEachRow"u8, it.ForEachRow);
        Text(writer, "when"u8, it.When);
        Text(writer, "function"u8, it.Function);
        Texts(writer, "arguments"u8, it.Arguments);
        Text(writer, "oldTable"u8, it.OldTable);
        Text(writer, "newTable"u8, it.NewTable);
        Flag(writer, "constraint"u8, it.Constraint);
        Text(writer, "from"u8, it.From);
        Flag(writer, "deferrable"u8, it.Deferrable);
        Flag(writer, "initiallyDeferred"u8, it.InitiallyDeferred);
        Text(writer, "enabled"u8, it.Enabled);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Policy it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "policy");
        Id(writer, "id"u8, it.Id);
        Flag(writer, "restrictive"u8, it.Restrictive);
        Text(writer, "command"u8, it.Command);
        Texts(writer, "roles"u8, it.Roles);
        Text(writer, "using"u8, it.Using);
        Text(writer, "withCheck"u8, it.WithCheck);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "table"u8, it.Table);
        Text(writer, "name"u8, it.Name);
        Text(writer, "relation"u8, it.Relation);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EventTrigger it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "eventTrigger");
        Id(writer, "id"u8, it.Id);
        Text(writer, "event"u8, it.Event);
        Texts(writer, "tags"u8, it.Tags);
        Text(writer, "function"u8, it.Function);
        Text(writer, "enabled"u8, it.Enabled);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Publication it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "publication");
        Id(writer, "id"u8, it.Id);
        Flag(writer, "allTables"u8, it.AllTables);
        List(writer, "tables"u8, it.Tables, Write);
        Texts(writer, "schemas"u8, it.Schemas);
        Texts(writer, "publish"u8, it.Publish);
        Flag(writer, "viaPartitionRoot"u8, it.ViaPartitionRoot);
        Text(writer, "generatedColumns"u8, it.GeneratedColumns);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Subscription it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "subscription");
        Id(writer, "id"u8, it.Id);
        Text(writer, "connection"u8, it.Connection);
        Texts(writer, "publications"u8, it.Publications);
        Flag(writer, "enabled"u8, it.Enabled);
        Text(writer, "slotName"u8, it.SlotName);
        Texts(writer, "options"u8, it.Options);
        Text(writer, "name"u8, it.Name);
        Text(writer, "owner"u8, it.Owner);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Grant it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "grant");
        Id(writer, "id"u8, it.Id);
        Id(writer, "on"u8, it.On);
        Text(writer, "grantee"u8, it.Grantee);
        Text(writer, "grantor"u8, it.Grantor);
        Texts(writer, "privileges"u8, it.Privileges);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DefaultPrivilege it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "defaultPrivilege");
        Id(writer, "id"u8, it.Id);
        Text(writer, "role"u8, it.Role);
        Text(writer, "schema"u8, it.Schema);
        Text(writer, "objects"u8, it.Objects);
        Text(writer, "grantee"u8, it.Grantee);
        Texts(writer, "privileges"u8, it.Privileges);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SecurityLabel it)
    {
        writer.WriteStartObject();
        Text(writer, "kind"u8, "securityLabel");
        Id(writer, "id"u8, it.Id);
        Id(writer, "on"u8, it.On);
        Text(writer, "provider"u8, it.Provider);
        Text(writer, "label"u8, it.Label);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RoleMembership it)
    {
        writer.WriteStartObject();
        Text(writer, "role"u8, it.Role);
        Flag(writer, "admin"u8, it.Admin);
        Flag(writer, "inherit"u8, it.Inherit);
        Flag(writer, "set"u8, it.Set);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, NotNull it)
    {
        writer.WriteStartObject();
        Text(writer, "name"u8, it.Name);
        Flag(writer, "noInherit"u8, it.NoInherit);
        Flag(writer, "notValid"u8, it.NotValid);
        Flag(writer, "inherited"u8, it.Inherited);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SequenceOptions it)
    {
        writer.WriteStartObject();
        Text(writer, "type"u8, it.Type);
        Number(writer, "start"u8, it.Start);
        Number(writer, "increment"u8, it.Increment);
        Number(writer, "minimum"u8, it.Minimum);
        Number(writer, "maximum"u8, it.Maximum);
        Number(writer, "cache"u8, it.Cache);
        Flag(writer, "cycle"u8, it.Cycle);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Identity it)
    {
        writer.WriteStartObject();
        Flag(writer, "always"u8, it.Always);
        Text(writer, "sequence"u8, it.Sequence);
        if (it.Options is { } theOptions)
        {
            writer.WritePropertyName("options"u8);
            Write(writer, theOptions);
        }
        Flag(writer, "unlogged"u8, it.Unlogged);
        Text(writer, "comment"u8, it.Comment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Generated it)
    {
        writer.WriteStartObject();
        Text(writer, "expression"u8, it.Expression);
        Flag(writer, "virtual"u8, it.Virtual);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IndexKey it)
    {
        writer.WriteStartObject();
        Text(writer, "column"u8, it.Column);
        Text(writer, "expression"u8, it.Expression);
        Text(writer, "collation"u8, it.Collation);
        Text(writer, "operatorClass"u8, it.OperatorClass);
        Flag(writer, "descending"u8, it.Descending);
        Flag(writer, "nullsFirst"u8, it.NullsFirst);
        Number(writer, "statistics"u8, it.Statistics);
        Texts(writer, "operatorClassOptions"u8, it.OperatorClassOptions);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PublishedTable it)
    {
        writer.WriteStartObject();
        Text(writer, "table"u8, it.Table);
        Text(writer, "where"u8, it.Where);
        Texts(writer, "columns"u8, it.Columns);
        writer.WriteEndObject();
    }
}
