// Made by FactPackTests from the records: UPDATE_GOLDEN=1 ./test -class '*FactPackTests'

using Tenet.Core.Model;

namespace Tenet.Core.Snapshots.Packing;

/// <summary>Facts as bytes and back.</summary>
internal static class FactPack
{
    public static void Write(PackWriter writer, Fact fact)
    {
        switch (fact)
        {
            case Role it: writer.Byte(0); Write(writer, it); break;
            case Namespace it: writer.Byte(1); Write(writer, it); break;
            case Extension it: writer.Byte(2); Write(writer, it); break;
            case Language it: writer.Byte(3); Write(writer, it); break;
            case ForeignDataWrapper it: writer.Byte(4); Write(writer, it); break;
            case ForeignServer it: writer.Byte(5); Write(writer, it); break;
            case UserMapping it: writer.Byte(6); Write(writer, it); break;
            case Collation it: writer.Byte(7); Write(writer, it); break;
            case EnumType it: writer.Byte(8); Write(writer, it); break;
            case CompositeType it: writer.Byte(9); Write(writer, it); break;
            case Domain it: writer.Byte(10); Write(writer, it); break;
            case DomainConstraint it: writer.Byte(11); Write(writer, it); break;
            case RangeType it: writer.Byte(12); Write(writer, it); break;
            case Routine it: writer.Byte(13); Write(writer, it); break;
            case Aggregate it: writer.Byte(14); Write(writer, it); break;
            case Operator it: writer.Byte(15); Write(writer, it); break;
            case OperatorFamily it: writer.Byte(16); Write(writer, it); break;
            case OperatorClass it: writer.Byte(17); Write(writer, it); break;
            case Cast it: writer.Byte(18); Write(writer, it); break;
            case TextSearchDictionary it: writer.Byte(19); Write(writer, it); break;
            case TextSearchConfiguration it: writer.Byte(20); Write(writer, it); break;
            case Sequence it: writer.Byte(21); Write(writer, it); break;
            case Table it: writer.Byte(22); Write(writer, it); break;
            case View it: writer.Byte(23); Write(writer, it); break;
            case MaterializedView it: writer.Byte(24); Write(writer, it); break;
            case Column it: writer.Byte(25); Write(writer, it); break;
            case PrimaryKey it: writer.Byte(26); Write(writer, it); break;
            case UniqueConstraint it: writer.Byte(27); Write(writer, it); break;
            case ExclusionConstraint it: writer.Byte(28); Write(writer, it); break;
            case CheckConstraint it: writer.Byte(29); Write(writer, it); break;
            case ForeignKey it: writer.Byte(30); Write(writer, it); break;
            case Model.Index it: writer.Byte(31); Write(writer, it); break;
            case StatisticsObject it: writer.Byte(32); Write(writer, it); break;
            case RewriteRule it: writer.Byte(33); Write(writer, it); break;
            case Trigger it: writer.Byte(34); Write(writer, it); break;
            case Policy it: writer.Byte(35); Write(writer, it); break;
            case EventTrigger it: writer.Byte(36); Write(writer, it); break;
            case Publication it: writer.Byte(37); Write(writer, it); break;
            case Subscription it: writer.Byte(38); Write(writer, it); break;
            case Grant it: writer.Byte(39); Write(writer, it); break;
            case DefaultPrivilege it: writer.Byte(40); Write(writer, it); break;
            case SecurityLabel it: writer.Byte(41); Write(writer, it); break;
            default: throw new ArgumentException($"{fact.GetType().Name} cannot be packed", nameof(fact));
        }
    }

    public static Fact Read(PackReader reader) => reader.Byte() switch
    {
        0 => ReadRole(reader),
        1 => ReadNamespace(reader),
        2 => ReadExtension(reader),
        3 => ReadLanguage(reader),
        4 => ReadForeignDataWrapper(reader),
        5 => ReadForeignServer(reader),
        6 => ReadUserMapping(reader),
        7 => ReadCollation(reader),
        8 => ReadEnumType(reader),
        9 => ReadCompositeType(reader),
        10 => ReadDomain(reader),
        11 => ReadDomainConstraint(reader),
        12 => ReadRangeType(reader),
        13 => ReadRoutine(reader),
        14 => ReadAggregate(reader),
        15 => ReadOperator(reader),
        16 => ReadOperatorFamily(reader),
        17 => ReadOperatorClass(reader),
        18 => ReadCast(reader),
        19 => ReadTextSearchDictionary(reader),
        20 => ReadTextSearchConfiguration(reader),
        21 => ReadSequence(reader),
        22 => ReadTable(reader),
        23 => ReadView(reader),
        24 => ReadMaterializedView(reader),
        25 => ReadColumn(reader),
        26 => ReadPrimaryKey(reader),
        27 => ReadUniqueConstraint(reader),
        28 => ReadExclusionConstraint(reader),
        29 => ReadCheckConstraint(reader),
        30 => ReadForeignKey(reader),
        31 => ReadIndex(reader),
        32 => ReadStatisticsObject(reader),
        33 => ReadRewriteRule(reader),
        34 => ReadTrigger(reader),
        35 => ReadPolicy(reader),
        36 => ReadEventTrigger(reader),
        37 => ReadPublication(reader),
        38 => ReadSubscription(reader),
        39 => ReadGrant(reader),
        40 => ReadDefaultPrivilege(reader),
        41 => ReadSecurityLabel(reader),
        _ => throw new FormatException("No such kind of fact."),
    };

    private static void Write(PackWriter writer, Role it)
    {
        writer.Flag(it.BypassRowSecurity);
        writer.Text(it.Comment);
        writer.Number(it.ConnectionLimit);
        writer.Flag(it.CreateDatabase);
        writer.Flag(it.CreateRole);
        writer.Texts(it.DatabaseSettings);
        writer.Flag(it.Login);
        writer.List(it.MemberOf, Write);
        writer.Text(it.Name);
        writer.Flag(it.NoInherit);
        writer.Text(it.Owner);
        writer.Flag(it.Replication);
        writer.Texts(it.Settings);
        writer.Flag(it.Superuser);
        writer.Text(it.ValidUntil);
    }

    private static Role ReadRole(PackReader reader)
    {
        var theBypassRowSecurity = reader.Flag();
        var theComment = reader.Text();
        var theConnectionLimit = (int?)reader.NumberOrNone();
        var theCreateDatabase = reader.Flag();
        var theCreateRole = reader.Flag();
        var theDatabaseSettings = reader.Texts();
        var theLogin = reader.Flag();
        var theMemberOf = reader.List(ReadRoleMembership);
        var theName = reader.Word();
        var theNoInherit = reader.Flag();
        var theOwner = reader.Text();
        var theReplication = reader.Flag();
        var theSettings = reader.Texts();
        var theSuperuser = reader.Flag();
        var theValidUntil = reader.Text();
        return new Role()
        {
            BypassRowSecurity = theBypassRowSecurity,
            Comment = theComment,
            ConnectionLimit = theConnectionLimit,
            CreateDatabase = theCreateDatabase,
            CreateRole = theCreateRole,
            DatabaseSettings = theDatabaseSettings,
            Login = theLogin,
            MemberOf = theMemberOf,
            Name = theName,
            NoInherit = theNoInherit,
            Owner = theOwner,
            Replication = theReplication,
            Settings = theSettings,
            Superuser = theSuperuser,
            ValidUntil = theValidUntil,
        };
    }

    private static void Write(PackWriter writer, Namespace it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Name);
        writer.Text(it.Owner);
    }

    private static Namespace ReadNamespace(PackReader reader)
    {
        var theComment = reader.Text();
        var theName = reader.Word();
        var theOwner = reader.Text();
        return new Namespace()
        {
            Comment = theComment,
            Name = theName,
            Owner = theOwner,
        };
    }

    private static void Write(PackWriter writer, Extension it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
        writer.Text(it.Version);
    }

    private static Extension ReadExtension(PackReader reader)
    {
        var theComment = reader.Text();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        var theVersion = reader.Word();
        return new Extension()
        {
            Comment = theComment,
            Name = theName,
            Owner = theOwner,
            Schema = theSchema,
            Version = theVersion,
        };
    }

    private static void Write(PackWriter writer, Language it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Handler);
        writer.Text(it.InlineHandler);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Flag(it.Trusted);
        writer.Text(it.Validator);
    }

    private static Language ReadLanguage(PackReader reader)
    {
        var theComment = reader.Text();
        var theHandler = reader.Text();
        var theInlineHandler = reader.Text();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theTrusted = reader.Flag();
        var theValidator = reader.Text();
        return new Language()
        {
            Comment = theComment,
            Handler = theHandler,
            InlineHandler = theInlineHandler,
            Name = theName,
            Owner = theOwner,
            Trusted = theTrusted,
            Validator = theValidator,
        };
    }

    private static void Write(PackWriter writer, ForeignDataWrapper it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Handler);
        writer.Text(it.Name);
        writer.Texts(it.Options);
        writer.Text(it.Owner);
        writer.Text(it.Validator);
    }

    private static ForeignDataWrapper ReadForeignDataWrapper(PackReader reader)
    {
        var theComment = reader.Text();
        var theHandler = reader.Text();
        var theName = reader.Word();
        var theOptions = reader.Texts();
        var theOwner = reader.Text();
        var theValidator = reader.Text();
        return new ForeignDataWrapper()
        {
            Comment = theComment,
            Handler = theHandler,
            Name = theName,
            Options = theOptions,
            Owner = theOwner,
            Validator = theValidator,
        };
    }

    private static void Write(PackWriter writer, ForeignServer it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Name);
        writer.Texts(it.Options);
        writer.Text(it.Owner);
        writer.Text(it.Type);
        writer.Text(it.Version);
        writer.Text(it.Wrapper);
    }

    private static ForeignServer ReadForeignServer(PackReader reader)
    {
        var theComment = reader.Text();
        var theName = reader.Word();
        var theOptions = reader.Texts();
        var theOwner = reader.Text();
        var theType = reader.Text();
        var theVersion = reader.Text();
        var theWrapper = reader.Word();
        return new ForeignServer()
        {
            Comment = theComment,
            Name = theName,
            Options = theOptions,
            Owner = theOwner,
            Type = theType,
            Version = theVersion,
            Wrapper = theWrapper,
        };
    }

    private static void Write(PackWriter writer, UserMapping it)
    {
        writer.Text(it.Comment);
        writer.Texts(it.Options);
        writer.Text(it.Role);
        writer.Text(it.Server);
    }

    private static UserMapping ReadUserMapping(PackReader reader)
    {
        var theComment = reader.Text();
        var theOptions = reader.Texts();
        var theRole = reader.Word();
        var theServer = reader.Word();
        return new UserMapping()
        {
            Comment = theComment,
            Options = theOptions,
            Role = theRole,
            Server = theServer,
        };
    }

    private static void Write(PackWriter writer, Collation it)
    {
        writer.Text(it.Comment);
        writer.Text(it.LcCollate);
        writer.Text(it.LcCtype);
        writer.Text(it.Locale);
        writer.Text(it.Name);
        writer.Flag(it.Nondeterministic);
        writer.Text(it.Owner);
        writer.Text(it.Provider);
        writer.Text(it.Rules);
        writer.Text(it.Schema);
    }

    private static Collation ReadCollation(PackReader reader)
    {
        var theComment = reader.Text();
        var theLcCollate = reader.Text();
        var theLcCtype = reader.Text();
        var theLocale = reader.Text();
        var theName = reader.Word();
        var theNondeterministic = reader.Flag();
        var theOwner = reader.Text();
        var theProvider = reader.Word();
        var theRules = reader.Text();
        var theSchema = reader.Word();
        return new Collation()
        {
            Comment = theComment,
            LcCollate = theLcCollate,
            LcCtype = theLcCtype,
            Locale = theLocale,
            Name = theName,
            Nondeterministic = theNondeterministic,
            Owner = theOwner,
            Provider = theProvider,
            Rules = theRules,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, EnumType it)
    {
        writer.Text(it.Comment);
        writer.Texts(it.Labels);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
    }

    private static EnumType ReadEnumType(PackReader reader)
    {
        var theComment = reader.Text();
        var theLabels = reader.Texts();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        return new EnumType()
        {
            Comment = theComment,
            Labels = theLabels,
            Name = theName,
            Owner = theOwner,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, CompositeType it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
    }

    private static CompositeType ReadCompositeType(PackReader reader)
    {
        var theComment = reader.Text();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        return new CompositeType()
        {
            Comment = theComment,
            Name = theName,
            Owner = theOwner,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, Domain it)
    {
        writer.Text(it.Collation);
        writer.Text(it.Comment);
        writer.Text(it.Default);
        writer.Text(it.Name);
        writer.Flag(it.NotNull is not null);
        if (it.NotNull is { } someNotNull)
        {
            Write(writer, someNotNull);
        }

        writer.Text(it.Owner);
        writer.Text(it.Schema);
        writer.Text(it.Type);
    }

    private static Domain ReadDomain(PackReader reader)
    {
        var theCollation = reader.Text();
        var theComment = reader.Text();
        var theDefault = reader.Text();
        var theName = reader.Word();
        var theNotNull = reader.Flag() ? ReadNotNull(reader) : null;
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        var theType = reader.Word();
        return new Domain()
        {
            Collation = theCollation,
            Comment = theComment,
            Default = theDefault,
            Name = theName,
            NotNull = theNotNull,
            Owner = theOwner,
            Schema = theSchema,
            Type = theType,
        };
    }

    private static void Write(PackWriter writer, DomainConstraint it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Domain);
        writer.Text(it.Expression);
        writer.Text(it.Name);
        writer.Flag(it.NotValid);
        writer.Text(it.Schema);
    }

    private static DomainConstraint ReadDomainConstraint(PackReader reader)
    {
        var theComment = reader.Text();
        var theDomain = reader.Word();
        var theExpression = reader.Word();
        var theName = reader.Word();
        var theNotValid = reader.Flag();
        var theSchema = reader.Word();
        return new DomainConstraint()
        {
            Comment = theComment,
            Domain = theDomain,
            Expression = theExpression,
            Name = theName,
            NotValid = theNotValid,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, RangeType it)
    {
        writer.Text(it.Canonical);
        writer.Text(it.Collation);
        writer.Text(it.Comment);
        writer.Text(it.Multirange);
        writer.Text(it.Name);
        writer.Text(it.OperatorClass);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
        writer.Text(it.Subtype);
        writer.Text(it.SubtypeDiff);
    }

    private static RangeType ReadRangeType(PackReader reader)
    {
        var theCanonical = reader.Text();
        var theCollation = reader.Text();
        var theComment = reader.Text();
        var theMultirange = reader.Word();
        var theName = reader.Word();
        var theOperatorClass = reader.Text();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        var theSubtype = reader.Word();
        var theSubtypeDiff = reader.Text();
        return new RangeType()
        {
            Canonical = theCanonical,
            Collation = theCollation,
            Comment = theComment,
            Multirange = theMultirange,
            Name = theName,
            OperatorClass = theOperatorClass,
            Owner = theOwner,
            Schema = theSchema,
            Subtype = theSubtype,
            SubtypeDiff = theSubtypeDiff,
        };
    }

    private static void Write(PackWriter writer, Routine it)
    {
        writer.Text(it.Arguments);
        writer.Text(it.Comment);
        writer.Number(it.Cost);
        writer.Text(it.IdentityArguments);
        writer.Flag(it.IsProcedure);
        writer.Text(it.Language);
        writer.Flag(it.Leakproof);
        writer.Text(it.Library);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Parallel);
        writer.Text(it.Returns);
        writer.Number(it.Rows);
        writer.Text(it.Schema);
        writer.Flag(it.SecurityDefiner);
        writer.Texts(it.Settings);
        writer.Text(it.Source);
        writer.Text(it.SqlBody);
        writer.Flag(it.Strict);
        writer.Text(it.Support);
        writer.Texts(it.Transforms);
        writer.Text(it.Volatility);
        writer.Flag(it.Window);
    }

    private static Routine ReadRoutine(PackReader reader)
    {
        var theArguments = reader.Word();
        var theComment = reader.Text();
        var theCost = reader.Fraction();
        var theIdentityArguments = reader.Word();
        var theIsProcedure = reader.Flag();
        var theLanguage = reader.Word();
        var theLeakproof = reader.Flag();
        var theLibrary = reader.Text();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theParallel = reader.Text();
        var theReturns = reader.Text();
        var theRows = reader.Fraction();
        var theSchema = reader.Word();
        var theSecurityDefiner = reader.Flag();
        var theSettings = reader.Texts();
        var theSource = reader.Text();
        var theSqlBody = reader.Text();
        var theStrict = reader.Flag();
        var theSupport = reader.Text();
        var theTransforms = reader.Texts();
        var theVolatility = reader.Text();
        var theWindow = reader.Flag();
        return new Routine()
        {
            Arguments = theArguments,
            Comment = theComment,
            Cost = theCost,
            IdentityArguments = theIdentityArguments,
            IsProcedure = theIsProcedure,
            Language = theLanguage,
            Leakproof = theLeakproof,
            Library = theLibrary,
            Name = theName,
            Owner = theOwner,
            Parallel = theParallel,
            Returns = theReturns,
            Rows = theRows,
            Schema = theSchema,
            SecurityDefiner = theSecurityDefiner,
            Settings = theSettings,
            Source = theSource,
            SqlBody = theSqlBody,
            Strict = theStrict,
            Support = theSupport,
            Transforms = theTransforms,
            Volatility = theVolatility,
            Window = theWindow,
        };
    }

    private static void Write(PackWriter writer, Aggregate it)
    {
        writer.Text(it.Arguments);
        writer.Text(it.CombineFunction);
        writer.Text(it.Comment);
        writer.Text(it.DeserialFunction);
        writer.Text(it.FinalFunction);
        writer.Flag(it.FinalFunctionExtra);
        writer.Text(it.FinalFunctionModify);
        writer.Text(it.Form);
        writer.Text(it.IdentityArguments);
        writer.Text(it.InitialCondition);
        writer.Text(it.MovingFinalFunction);
        writer.Flag(it.MovingFinalFunctionExtra);
        writer.Text(it.MovingFinalFunctionModify);
        writer.Text(it.MovingInitialCondition);
        writer.Text(it.MovingInverseFunction);
        writer.Text(it.MovingStateFunction);
        writer.Number(it.MovingStateSpace);
        writer.Text(it.MovingStateType);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Parallel);
        writer.Text(it.Schema);
        writer.Text(it.SerialFunction);
        writer.Text(it.SortOperator);
        writer.Text(it.StateFunction);
        writer.Number(it.StateSpace);
        writer.Text(it.StateType);
    }

    private static Aggregate ReadAggregate(PackReader reader)
    {
        var theArguments = reader.Word();
        var theCombineFunction = reader.Text();
        var theComment = reader.Text();
        var theDeserialFunction = reader.Text();
        var theFinalFunction = reader.Text();
        var theFinalFunctionExtra = reader.Flag();
        var theFinalFunctionModify = reader.Text();
        var theForm = reader.Text();
        var theIdentityArguments = reader.Word();
        var theInitialCondition = reader.Text();
        var theMovingFinalFunction = reader.Text();
        var theMovingFinalFunctionExtra = reader.Flag();
        var theMovingFinalFunctionModify = reader.Text();
        var theMovingInitialCondition = reader.Text();
        var theMovingInverseFunction = reader.Text();
        var theMovingStateFunction = reader.Text();
        var theMovingStateSpace = (int?)reader.NumberOrNone();
        var theMovingStateType = reader.Text();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theParallel = reader.Text();
        var theSchema = reader.Word();
        var theSerialFunction = reader.Text();
        var theSortOperator = reader.Text();
        var theStateFunction = reader.Word();
        var theStateSpace = (int?)reader.NumberOrNone();
        var theStateType = reader.Word();
        return new Aggregate()
        {
            Arguments = theArguments,
            CombineFunction = theCombineFunction,
            Comment = theComment,
            DeserialFunction = theDeserialFunction,
            FinalFunction = theFinalFunction,
            FinalFunctionExtra = theFinalFunctionExtra,
            FinalFunctionModify = theFinalFunctionModify,
            Form = theForm,
            IdentityArguments = theIdentityArguments,
            InitialCondition = theInitialCondition,
            MovingFinalFunction = theMovingFinalFunction,
            MovingFinalFunctionExtra = theMovingFinalFunctionExtra,
            MovingFinalFunctionModify = theMovingFinalFunctionModify,
            MovingInitialCondition = theMovingInitialCondition,
            MovingInverseFunction = theMovingInverseFunction,
            MovingStateFunction = theMovingStateFunction,
            MovingStateSpace = theMovingStateSpace,
            MovingStateType = theMovingStateType,
            Name = theName,
            Owner = theOwner,
            Parallel = theParallel,
            Schema = theSchema,
            SerialFunction = theSerialFunction,
            SortOperator = theSortOperator,
            StateFunction = theStateFunction,
            StateSpace = theStateSpace,
            StateType = theStateType,
        };
    }

    private static void Write(PackWriter writer, Operator it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Commutator);
        writer.Text(it.Function);
        writer.Flag(it.Hashes);
        writer.Text(it.Join);
        writer.Text(it.LeftType);
        writer.Flag(it.Merges);
        writer.Text(it.Name);
        writer.Text(it.Negator);
        writer.Text(it.Owner);
        writer.Text(it.Restrict);
        writer.Text(it.RightType);
        writer.Text(it.Schema);
    }

    private static Operator ReadOperator(PackReader reader)
    {
        var theComment = reader.Text();
        var theCommutator = reader.Text();
        var theFunction = reader.Word();
        var theHashes = reader.Flag();
        var theJoin = reader.Text();
        var theLeftType = reader.Text();
        var theMerges = reader.Flag();
        var theName = reader.Word();
        var theNegator = reader.Text();
        var theOwner = reader.Text();
        var theRestrict = reader.Text();
        var theRightType = reader.Word();
        var theSchema = reader.Word();
        return new Operator()
        {
            Comment = theComment,
            Commutator = theCommutator,
            Function = theFunction,
            Hashes = theHashes,
            Join = theJoin,
            LeftType = theLeftType,
            Merges = theMerges,
            Name = theName,
            Negator = theNegator,
            Owner = theOwner,
            Restrict = theRestrict,
            RightType = theRightType,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, OperatorFamily it)
    {
        writer.Text(it.AccessMethod);
        writer.Text(it.Comment);
        writer.Texts(it.Members);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
    }

    private static OperatorFamily ReadOperatorFamily(PackReader reader)
    {
        var theAccessMethod = reader.Word();
        var theComment = reader.Text();
        var theMembers = reader.Texts();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        return new OperatorFamily()
        {
            AccessMethod = theAccessMethod,
            Comment = theComment,
            Members = theMembers,
            Name = theName,
            Owner = theOwner,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, OperatorClass it)
    {
        writer.Text(it.AccessMethod);
        writer.Text(it.Comment);
        writer.Flag(it.Default);
        writer.Text(it.Family);
        writer.Texts(it.Members);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
        writer.Text(it.Storage);
        writer.Text(it.Type);
    }

    private static OperatorClass ReadOperatorClass(PackReader reader)
    {
        var theAccessMethod = reader.Word();
        var theComment = reader.Text();
        var theDefault = reader.Flag();
        var theFamily = reader.Word();
        var theMembers = reader.Texts();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        var theStorage = reader.Text();
        var theType = reader.Word();
        return new OperatorClass()
        {
            AccessMethod = theAccessMethod,
            Comment = theComment,
            Default = theDefault,
            Family = theFamily,
            Members = theMembers,
            Name = theName,
            Owner = theOwner,
            Schema = theSchema,
            Storage = theStorage,
            Type = theType,
        };
    }

    private static void Write(PackWriter writer, Cast it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Context);
        writer.Text(it.Function);
        writer.Text(it.Method);
        writer.Text(it.Source);
        writer.Text(it.Target);
    }

    private static Cast ReadCast(PackReader reader)
    {
        var theComment = reader.Text();
        var theContext = reader.Text();
        var theFunction = reader.Text();
        var theMethod = reader.Word();
        var theSource = reader.Word();
        var theTarget = reader.Word();
        return new Cast()
        {
            Comment = theComment,
            Context = theContext,
            Function = theFunction,
            Method = theMethod,
            Source = theSource,
            Target = theTarget,
        };
    }

    private static void Write(PackWriter writer, TextSearchDictionary it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Name);
        writer.Text(it.Options);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
        writer.Text(it.Template);
    }

    private static TextSearchDictionary ReadTextSearchDictionary(PackReader reader)
    {
        var theComment = reader.Text();
        var theName = reader.Word();
        var theOptions = reader.Text();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        var theTemplate = reader.Word();
        return new TextSearchDictionary()
        {
            Comment = theComment,
            Name = theName,
            Options = theOptions,
            Owner = theOwner,
            Schema = theSchema,
            Template = theTemplate,
        };
    }

    private static void Write(PackWriter writer, TextSearchConfiguration it)
    {
        writer.Text(it.Comment);
        writer.Texts(it.Mappings);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Parser);
        writer.Text(it.Schema);
    }

    private static TextSearchConfiguration ReadTextSearchConfiguration(PackReader reader)
    {
        var theComment = reader.Text();
        var theMappings = reader.Texts();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theParser = reader.Word();
        var theSchema = reader.Word();
        return new TextSearchConfiguration()
        {
            Comment = theComment,
            Mappings = theMappings,
            Name = theName,
            Owner = theOwner,
            Parser = theParser,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, Sequence it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Name);
        Write(writer, it.Options);
        writer.Text(it.OwnedBy);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
        writer.Flag(it.Unlogged);
    }

    private static Sequence ReadSequence(PackReader reader)
    {
        var theComment = reader.Text();
        var theName = reader.Word();
        var theOptions = ReadSequenceOptions(reader);
        var theOwnedBy = reader.Text();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        var theUnlogged = reader.Flag();
        return new Sequence()
        {
            Comment = theComment,
            Name = theName,
            Options = theOptions,
            OwnedBy = theOwnedBy,
            Owner = theOwner,
            Schema = theSchema,
            Unlogged = theUnlogged,
        };
    }

    private static void Write(PackWriter writer, Table it)
    {
        writer.Text(it.AccessMethod);
        writer.Text(it.Comment);
        writer.Flag(it.DetachPending);
        writer.Flag(it.ForceRowSecurity);
        writer.Texts(it.ForeignOptions);
        writer.Text(it.ForeignServer);
        writer.Texts(it.Inherits);
        writer.Text(it.Name);
        writer.Text(it.OfType);
        writer.Texts(it.Options);
        writer.Text(it.Owner);
        writer.Text(it.PartitionBound);
        writer.Text(it.PartitionKey);
        writer.Text(it.PartitionOf);
        writer.Text(it.ReplicaIdentity);
        writer.Flag(it.RowSecurity);
        writer.Text(it.Schema);
        writer.Text(it.Tablespace);
        writer.Flag(it.Unlogged);
    }

    private static Table ReadTable(PackReader reader)
    {
        var theAccessMethod = reader.Text();
        var theComment = reader.Text();
        var theDetachPending = reader.Flag();
        var theForceRowSecurity = reader.Flag();
        var theForeignOptions = reader.Texts();
        var theForeignServer = reader.Text();
        var theInherits = reader.Texts();
        var theName = reader.Word();
        var theOfType = reader.Text();
        var theOptions = reader.Texts();
        var theOwner = reader.Text();
        var thePartitionBound = reader.Text();
        var thePartitionKey = reader.Text();
        var thePartitionOf = reader.Text();
        var theReplicaIdentity = reader.Text();
        var theRowSecurity = reader.Flag();
        var theSchema = reader.Word();
        var theTablespace = reader.Text();
        var theUnlogged = reader.Flag();
        return new Table()
        {
            AccessMethod = theAccessMethod,
            Comment = theComment,
            DetachPending = theDetachPending,
            ForceRowSecurity = theForceRowSecurity,
            ForeignOptions = theForeignOptions,
            ForeignServer = theForeignServer,
            Inherits = theInherits,
            Name = theName,
            OfType = theOfType,
            Options = theOptions,
            Owner = theOwner,
            PartitionBound = thePartitionBound,
            PartitionKey = thePartitionKey,
            PartitionOf = thePartitionOf,
            ReplicaIdentity = theReplicaIdentity,
            RowSecurity = theRowSecurity,
            Schema = theSchema,
            Tablespace = theTablespace,
            Unlogged = theUnlogged,
        };
    }

    private static void Write(PackWriter writer, View it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Definition);
        writer.Text(it.Name);
        writer.Texts(it.Options);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
    }

    private static View ReadView(PackReader reader)
    {
        var theComment = reader.Text();
        var theDefinition = reader.Word();
        var theName = reader.Word();
        var theOptions = reader.Texts();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        return new View()
        {
            Comment = theComment,
            Definition = theDefinition,
            Name = theName,
            Options = theOptions,
            Owner = theOwner,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, MaterializedView it)
    {
        writer.Text(it.AccessMethod);
        writer.Text(it.Comment);
        writer.Text(it.Definition);
        writer.Text(it.Name);
        writer.Flag(it.NotPopulated);
        writer.Texts(it.Options);
        writer.Text(it.Owner);
        writer.Text(it.ReplicaIdentity);
        writer.Text(it.Schema);
        writer.Text(it.Tablespace);
    }

    private static MaterializedView ReadMaterializedView(PackReader reader)
    {
        var theAccessMethod = reader.Text();
        var theComment = reader.Text();
        var theDefinition = reader.Word();
        var theName = reader.Word();
        var theNotPopulated = reader.Flag();
        var theOptions = reader.Texts();
        var theOwner = reader.Text();
        var theReplicaIdentity = reader.Text();
        var theSchema = reader.Word();
        var theTablespace = reader.Text();
        return new MaterializedView()
        {
            AccessMethod = theAccessMethod,
            Comment = theComment,
            Definition = theDefinition,
            Name = theName,
            NotPopulated = theNotPopulated,
            Options = theOptions,
            Owner = theOwner,
            ReplicaIdentity = theReplicaIdentity,
            Schema = theSchema,
            Tablespace = theTablespace,
        };
    }

    private static void Write(PackWriter writer, Column it)
    {
        writer.Text(it.Collation);
        writer.Text(it.Comment);
        writer.Text(it.Compression);
        writer.Text(it.Default);
        writer.Texts(it.ForeignOptions);
        writer.Flag(it.Generated is not null);
        if (it.Generated is { } someGenerated)
        {
            Write(writer, someGenerated);
        }

        writer.Flag(it.Identity is not null);
        if (it.Identity is { } someIdentity)
        {
            Write(writer, someIdentity);
        }

        writer.Flag(it.Inherited);
        writer.Text(it.Name);
        writer.Flag(it.NotNull is not null);
        if (it.NotNull is { } someNotNull)
        {
            Write(writer, someNotNull);
        }

        writer.Texts(it.Options);
        writer.Number(it.Position.Value);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Number(it.Statistics);
        writer.Text(it.Storage);
        writer.Text(it.Table);
        writer.Text(it.Type);
    }

    private static Column ReadColumn(PackReader reader)
    {
        var theCollation = reader.Text();
        var theComment = reader.Text();
        var theCompression = reader.Text();
        var theDefault = reader.Text();
        var theForeignOptions = reader.Texts();
        var theGenerated = reader.Flag() ? ReadGenerated(reader) : null;
        var theIdentity = reader.Flag() ? ReadIdentity(reader) : null;
        var theInherited = reader.Flag();
        var theName = reader.Word();
        var theNotNull = reader.Flag() ? ReadNotNull(reader) : null;
        var theOptions = reader.Texts();
        var thePosition = new Uncompared<int>((int)reader.Number());
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theStatistics = (int?)reader.NumberOrNone();
        var theStorage = reader.Text();
        var theTable = reader.Word();
        var theType = reader.Word();
        return new Column()
        {
            Collation = theCollation,
            Comment = theComment,
            Compression = theCompression,
            Default = theDefault,
            ForeignOptions = theForeignOptions,
            Generated = theGenerated,
            Identity = theIdentity,
            Inherited = theInherited,
            Name = theName,
            NotNull = theNotNull,
            Options = theOptions,
            Position = thePosition,
            Relation = theRelation,
            Schema = theSchema,
            Statistics = theStatistics,
            Storage = theStorage,
            Table = theTable,
            Type = theType,
        };
    }

    private static void Write(PackWriter writer, PrimaryKey it)
    {
        writer.Text(it.AttachedTo);
        writer.Flag(it.Clustered);
        writer.Texts(it.Columns);
        writer.Text(it.Comment);
        writer.Flag(it.Deferrable);
        writer.Texts(it.Include);
        writer.Text(it.IndexComment);
        writer.Flag(it.Inherited);
        writer.Flag(it.InitiallyDeferred);
        writer.Flag(it.Invalid);
        writer.Text(it.Name);
        writer.Texts(it.Options);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Text(it.Table);
        writer.Text(it.Tablespace);
        writer.Flag(it.WithoutOverlaps);
    }

    private static PrimaryKey ReadPrimaryKey(PackReader reader)
    {
        var theAttachedTo = reader.Text();
        var theClustered = reader.Flag();
        var theColumns = reader.Texts();
        var theComment = reader.Text();
        var theDeferrable = reader.Flag();
        var theInclude = reader.Texts();
        var theIndexComment = reader.Text();
        var theInherited = reader.Flag();
        var theInitiallyDeferred = reader.Flag();
        var theInvalid = reader.Flag();
        var theName = reader.Word();
        var theOptions = reader.Texts();
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        var theTablespace = reader.Text();
        var theWithoutOverlaps = reader.Flag();
        return new PrimaryKey()
        {
            AttachedTo = theAttachedTo,
            Clustered = theClustered,
            Columns = theColumns,
            Comment = theComment,
            Deferrable = theDeferrable,
            Include = theInclude,
            IndexComment = theIndexComment,
            Inherited = theInherited,
            InitiallyDeferred = theInitiallyDeferred,
            Invalid = theInvalid,
            Name = theName,
            Options = theOptions,
            Relation = theRelation,
            Schema = theSchema,
            Table = theTable,
            Tablespace = theTablespace,
            WithoutOverlaps = theWithoutOverlaps,
        };
    }

    private static void Write(PackWriter writer, UniqueConstraint it)
    {
        writer.Text(it.AttachedTo);
        writer.Flag(it.Clustered);
        writer.Texts(it.Columns);
        writer.Text(it.Comment);
        writer.Flag(it.Deferrable);
        writer.Texts(it.Include);
        writer.Text(it.IndexComment);
        writer.Flag(it.Inherited);
        writer.Flag(it.InitiallyDeferred);
        writer.Flag(it.Invalid);
        writer.Text(it.Name);
        writer.Flag(it.NullsNotDistinct);
        writer.Texts(it.Options);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Text(it.Table);
        writer.Text(it.Tablespace);
        writer.Flag(it.WithoutOverlaps);
    }

    private static UniqueConstraint ReadUniqueConstraint(PackReader reader)
    {
        var theAttachedTo = reader.Text();
        var theClustered = reader.Flag();
        var theColumns = reader.Texts();
        var theComment = reader.Text();
        var theDeferrable = reader.Flag();
        var theInclude = reader.Texts();
        var theIndexComment = reader.Text();
        var theInherited = reader.Flag();
        var theInitiallyDeferred = reader.Flag();
        var theInvalid = reader.Flag();
        var theName = reader.Word();
        var theNullsNotDistinct = reader.Flag();
        var theOptions = reader.Texts();
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        var theTablespace = reader.Text();
        var theWithoutOverlaps = reader.Flag();
        return new UniqueConstraint()
        {
            AttachedTo = theAttachedTo,
            Clustered = theClustered,
            Columns = theColumns,
            Comment = theComment,
            Deferrable = theDeferrable,
            Include = theInclude,
            IndexComment = theIndexComment,
            Inherited = theInherited,
            InitiallyDeferred = theInitiallyDeferred,
            Invalid = theInvalid,
            Name = theName,
            NullsNotDistinct = theNullsNotDistinct,
            Options = theOptions,
            Relation = theRelation,
            Schema = theSchema,
            Table = theTable,
            Tablespace = theTablespace,
            WithoutOverlaps = theWithoutOverlaps,
        };
    }

    private static void Write(PackWriter writer, ExclusionConstraint it)
    {
        writer.Text(it.AttachedTo);
        writer.Flag(it.Clustered);
        writer.Text(it.Comment);
        writer.Flag(it.Deferrable);
        writer.Text(it.Definition);
        writer.Texts(it.Include);
        writer.Text(it.IndexComment);
        writer.Flag(it.Inherited);
        writer.Flag(it.InitiallyDeferred);
        writer.Flag(it.Invalid);
        writer.Text(it.Name);
        writer.Texts(it.Options);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Text(it.Table);
        writer.Text(it.Tablespace);
    }

    private static ExclusionConstraint ReadExclusionConstraint(PackReader reader)
    {
        var theAttachedTo = reader.Text();
        var theClustered = reader.Flag();
        var theComment = reader.Text();
        var theDeferrable = reader.Flag();
        var theDefinition = reader.Word();
        var theInclude = reader.Texts();
        var theIndexComment = reader.Text();
        var theInherited = reader.Flag();
        var theInitiallyDeferred = reader.Flag();
        var theInvalid = reader.Flag();
        var theName = reader.Word();
        var theOptions = reader.Texts();
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        var theTablespace = reader.Text();
        return new ExclusionConstraint()
        {
            AttachedTo = theAttachedTo,
            Clustered = theClustered,
            Comment = theComment,
            Deferrable = theDeferrable,
            Definition = theDefinition,
            Include = theInclude,
            IndexComment = theIndexComment,
            Inherited = theInherited,
            InitiallyDeferred = theInitiallyDeferred,
            Invalid = theInvalid,
            Name = theName,
            Options = theOptions,
            Relation = theRelation,
            Schema = theSchema,
            Table = theTable,
            Tablespace = theTablespace,
        };
    }

    private static void Write(PackWriter writer, CheckConstraint it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Expression);
        writer.Flag(it.Inherited);
        writer.Text(it.Name);
        writer.Flag(it.NoInherit);
        writer.Flag(it.NotEnforced);
        writer.Flag(it.NotValid);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Text(it.Table);
    }

    private static CheckConstraint ReadCheckConstraint(PackReader reader)
    {
        var theComment = reader.Text();
        var theExpression = reader.Word();
        var theInherited = reader.Flag();
        var theName = reader.Word();
        var theNoInherit = reader.Flag();
        var theNotEnforced = reader.Flag();
        var theNotValid = reader.Flag();
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        return new CheckConstraint()
        {
            Comment = theComment,
            Expression = theExpression,
            Inherited = theInherited,
            Name = theName,
            NoInherit = theNoInherit,
            NotEnforced = theNotEnforced,
            NotValid = theNotValid,
            Relation = theRelation,
            Schema = theSchema,
            Table = theTable,
        };
    }

    private static void Write(PackWriter writer, ForeignKey it)
    {
        writer.Texts(it.Columns);
        writer.Text(it.Comment);
        writer.Flag(it.Deferrable);
        writer.Flag(it.Inherited);
        writer.Flag(it.InitiallyDeferred);
        writer.Text(it.Match);
        writer.Text(it.Name);
        writer.Flag(it.NotEnforced);
        writer.Flag(it.NotValid);
        writer.Text(it.OnDelete);
        writer.Texts(it.OnDeleteColumns);
        writer.Text(it.OnUpdate);
        writer.Flag(it.Period);
        writer.Texts(it.ReferencedColumns);
        writer.Text(it.ReferencedSchema);
        writer.Text(it.ReferencedTable);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Text(it.Table);
    }

    private static ForeignKey ReadForeignKey(PackReader reader)
    {
        var theColumns = reader.Texts();
        var theComment = reader.Text();
        var theDeferrable = reader.Flag();
        var theInherited = reader.Flag();
        var theInitiallyDeferred = reader.Flag();
        var theMatch = reader.Text();
        var theName = reader.Word();
        var theNotEnforced = reader.Flag();
        var theNotValid = reader.Flag();
        var theOnDelete = reader.Text();
        var theOnDeleteColumns = reader.Texts();
        var theOnUpdate = reader.Text();
        var thePeriod = reader.Flag();
        var theReferencedColumns = reader.Texts();
        var theReferencedSchema = reader.Word();
        var theReferencedTable = reader.Word();
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        return new ForeignKey()
        {
            Columns = theColumns,
            Comment = theComment,
            Deferrable = theDeferrable,
            Inherited = theInherited,
            InitiallyDeferred = theInitiallyDeferred,
            Match = theMatch,
            Name = theName,
            NotEnforced = theNotEnforced,
            NotValid = theNotValid,
            OnDelete = theOnDelete,
            OnDeleteColumns = theOnDeleteColumns,
            OnUpdate = theOnUpdate,
            Period = thePeriod,
            ReferencedColumns = theReferencedColumns,
            ReferencedSchema = theReferencedSchema,
            ReferencedTable = theReferencedTable,
            Relation = theRelation,
            Schema = theSchema,
            Table = theTable,
        };
    }

    private static void Write(PackWriter writer, Model.Index it)
    {
        writer.Text(it.AttachedTo);
        writer.Flag(it.Clustered);
        writer.Text(it.Comment);
        writer.Texts(it.Include);
        writer.Flag(it.Invalid);
        writer.List(it.Keys, Write);
        writer.Text(it.Method);
        writer.Text(it.Name);
        writer.Flag(it.NullsNotDistinct);
        writer.Flag(it.OnMaterializedView);
        writer.Texts(it.Options);
        writer.Text(it.Owner);
        writer.Text(it.Predicate);
        writer.Text(it.Schema);
        writer.Text(it.Table);
        writer.Text(it.Tablespace);
        writer.Flag(it.Unique);
    }

    private static Model.Index ReadIndex(PackReader reader)
    {
        var theAttachedTo = reader.Text();
        var theClustered = reader.Flag();
        var theComment = reader.Text();
        var theInclude = reader.Texts();
        var theInvalid = reader.Flag();
        var theKeys = reader.List(ReadIndexKey);
        var theMethod = reader.Word();
        var theName = reader.Word();
        var theNullsNotDistinct = reader.Flag();
        var theOnMaterializedView = reader.Flag();
        var theOptions = reader.Texts();
        var theOwner = reader.Text();
        var thePredicate = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        var theTablespace = reader.Text();
        var theUnique = reader.Flag();
        return new Model.Index()
        {
            AttachedTo = theAttachedTo,
            Clustered = theClustered,
            Comment = theComment,
            Include = theInclude,
            Invalid = theInvalid,
            Keys = theKeys,
            Method = theMethod,
            Name = theName,
            NullsNotDistinct = theNullsNotDistinct,
            OnMaterializedView = theOnMaterializedView,
            Options = theOptions,
            Owner = theOwner,
            Predicate = thePredicate,
            Schema = theSchema,
            Table = theTable,
            Tablespace = theTablespace,
            Unique = theUnique,
        };
    }

    private static void Write(PackWriter writer, StatisticsObject it)
    {
        writer.Text(it.Columns);
        writer.Text(it.Comment);
        writer.Texts(it.Kinds);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Text(it.Schema);
        writer.Text(it.Table);
        writer.Number(it.Target);
    }

    private static StatisticsObject ReadStatisticsObject(PackReader reader)
    {
        var theColumns = reader.Word();
        var theComment = reader.Text();
        var theKinds = reader.Texts();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        var theTarget = (int?)reader.NumberOrNone();
        return new StatisticsObject()
        {
            Columns = theColumns,
            Comment = theComment,
            Kinds = theKinds,
            Name = theName,
            Owner = theOwner,
            Schema = theSchema,
            Table = theTable,
            Target = theTarget,
        };
    }

    private static void Write(PackWriter writer, RewriteRule it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Definition);
        writer.Text(it.Enabled);
        writer.Text(it.Name);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Text(it.Table);
    }

    private static RewriteRule ReadRewriteRule(PackReader reader)
    {
        var theComment = reader.Text();
        var theDefinition = reader.Word();
        var theEnabled = reader.Text();
        var theName = reader.Word();
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        return new RewriteRule()
        {
            Comment = theComment,
            Definition = theDefinition,
            Enabled = theEnabled,
            Name = theName,
            Relation = theRelation,
            Schema = theSchema,
            Table = theTable,
        };
    }

    private static void Write(PackWriter writer, Trigger it)
    {
        writer.Texts(it.Arguments);
        writer.Texts(it.Columns);
        writer.Text(it.Comment);
        writer.Flag(it.Constraint);
        writer.Flag(it.Deferrable);
        writer.Text(it.Enabled);
        writer.Texts(it.Events);
        writer.Flag(it.ForEachRow);
        writer.Text(it.From);
        writer.Text(it.Function);
        writer.Flag(it.Inherited);
        writer.Flag(it.InitiallyDeferred);
        writer.Text(it.Name);
        writer.Text(it.NewTable);
        writer.Text(it.OldTable);
        writer.Text(it.Relation);
        writer.Text(it.Schema);
        writer.Text(it.Table);
        writer.Text(it.Timing);
        writer.Text(it.When);
    }

    private static Trigger ReadTrigger(PackReader reader)
    {
        var theArguments = reader.Texts();
        var theColumns = reader.Texts();
        var theComment = reader.Text();
        var theConstraint = reader.Flag();
        var theDeferrable = reader.Flag();
        var theEnabled = reader.Text();
        var theEvents = reader.Texts();
        var theForEachRow = reader.Flag();
        var theFrom = reader.Text();
        var theFunction = reader.Word();
        var theInherited = reader.Flag();
        var theInitiallyDeferred = reader.Flag();
        var theName = reader.Word();
        var theNewTable = reader.Text();
        var theOldTable = reader.Text();
        var theRelation = reader.Text();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        var theTiming = reader.Word();
        var theWhen = reader.Text();
        return new Trigger()
        {
            Arguments = theArguments,
            Columns = theColumns,
            Comment = theComment,
            Constraint = theConstraint,
            Deferrable = theDeferrable,
            Enabled = theEnabled,
            Events = theEvents,
            ForEachRow = theForEachRow,
            From = theFrom,
            Function = theFunction,
            Inherited = theInherited,
            InitiallyDeferred = theInitiallyDeferred,
            Name = theName,
            NewTable = theNewTable,
            OldTable = theOldTable,
            Relation = theRelation,
            Schema = theSchema,
            Table = theTable,
            Timing = theTiming,
            When = theWhen,
        };
    }

    private static void Write(PackWriter writer, Policy it)
    {
        writer.Text(it.Command);
        writer.Text(it.Comment);
        writer.Text(it.Name);
        writer.Text(it.Relation);
        writer.Flag(it.Restrictive);
        writer.Texts(it.Roles);
        writer.Text(it.Schema);
        writer.Text(it.Table);
        writer.Text(it.Using);
        writer.Text(it.WithCheck);
    }

    private static Policy ReadPolicy(PackReader reader)
    {
        var theCommand = reader.Word();
        var theComment = reader.Text();
        var theName = reader.Word();
        var theRelation = reader.Text();
        var theRestrictive = reader.Flag();
        var theRoles = reader.Texts();
        var theSchema = reader.Word();
        var theTable = reader.Word();
        var theUsing = reader.Text();
        var theWithCheck = reader.Text();
        return new Policy()
        {
            Command = theCommand,
            Comment = theComment,
            Name = theName,
            Relation = theRelation,
            Restrictive = theRestrictive,
            Roles = theRoles,
            Schema = theSchema,
            Table = theTable,
            Using = theUsing,
            WithCheck = theWithCheck,
        };
    }

    private static void Write(PackWriter writer, EventTrigger it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Enabled);
        writer.Text(it.Event);
        writer.Text(it.Function);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Texts(it.Tags);
    }

    private static EventTrigger ReadEventTrigger(PackReader reader)
    {
        var theComment = reader.Text();
        var theEnabled = reader.Text();
        var theEvent = reader.Word();
        var theFunction = reader.Word();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var theTags = reader.Texts();
        return new EventTrigger()
        {
            Comment = theComment,
            Enabled = theEnabled,
            Event = theEvent,
            Function = theFunction,
            Name = theName,
            Owner = theOwner,
            Tags = theTags,
        };
    }

    private static void Write(PackWriter writer, Publication it)
    {
        writer.Flag(it.AllTables);
        writer.Text(it.Comment);
        writer.Text(it.GeneratedColumns);
        writer.Text(it.Name);
        writer.Text(it.Owner);
        writer.Texts(it.Publish);
        writer.Texts(it.Schemas);
        writer.List(it.Tables, Write);
        writer.Flag(it.ViaPartitionRoot);
    }

    private static Publication ReadPublication(PackReader reader)
    {
        var theAllTables = reader.Flag();
        var theComment = reader.Text();
        var theGeneratedColumns = reader.Text();
        var theName = reader.Word();
        var theOwner = reader.Text();
        var thePublish = reader.Texts();
        var theSchemas = reader.Texts();
        var theTables = reader.List(ReadPublishedTable);
        var theViaPartitionRoot = reader.Flag();
        return new Publication()
        {
            AllTables = theAllTables,
            Comment = theComment,
            GeneratedColumns = theGeneratedColumns,
            Name = theName,
            Owner = theOwner,
            Publish = thePublish,
            Schemas = theSchemas,
            Tables = theTables,
            ViaPartitionRoot = theViaPartitionRoot,
        };
    }

    private static void Write(PackWriter writer, Subscription it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Connection);
        writer.Flag(it.Enabled);
        writer.Text(it.Name);
        writer.Texts(it.Options);
        writer.Text(it.Owner);
        writer.Texts(it.Publications);
        writer.Text(it.SlotName);
    }

    private static Subscription ReadSubscription(PackReader reader)
    {
        var theComment = reader.Text();
        var theConnection = reader.Text();
        var theEnabled = reader.Flag();
        var theName = reader.Word();
        var theOptions = reader.Texts();
        var theOwner = reader.Text();
        var thePublications = reader.Texts();
        var theSlotName = reader.Text();
        return new Subscription()
        {
            Comment = theComment,
            Connection = theConnection,
            Enabled = theEnabled,
            Name = theName,
            Options = theOptions,
            Owner = theOwner,
            Publications = thePublications,
            SlotName = theSlotName,
        };
    }

    private static void Write(PackWriter writer, Grant it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Grantee);
        writer.Text(it.Grantor);
        writer.Id(it.On);
        writer.Texts(it.Privileges);
    }

    private static Grant ReadGrant(PackReader reader)
    {
        var theComment = reader.Text();
        var theGrantee = reader.Word();
        var theGrantor = reader.Text();
        var theOn = reader.Id();
        var thePrivileges = reader.Texts();
        return new Grant()
        {
            Comment = theComment,
            Grantee = theGrantee,
            Grantor = theGrantor,
            On = theOn,
            Privileges = thePrivileges,
        };
    }

    private static void Write(PackWriter writer, DefaultPrivilege it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Grantee);
        writer.Text(it.Objects);
        writer.Texts(it.Privileges);
        writer.Text(it.Role);
        writer.Text(it.Schema);
    }

    private static DefaultPrivilege ReadDefaultPrivilege(PackReader reader)
    {
        var theComment = reader.Text();
        var theGrantee = reader.Word();
        var theObjects = reader.Word();
        var thePrivileges = reader.Texts();
        var theRole = reader.Word();
        var theSchema = reader.Text();
        return new DefaultPrivilege()
        {
            Comment = theComment,
            Grantee = theGrantee,
            Objects = theObjects,
            Privileges = thePrivileges,
            Role = theRole,
            Schema = theSchema,
        };
    }

    private static void Write(PackWriter writer, SecurityLabel it)
    {
        writer.Text(it.Comment);
        writer.Text(it.Label);
        writer.Id(it.On);
        writer.Text(it.Provider);
    }

    private static SecurityLabel ReadSecurityLabel(PackReader reader)
    {
        var theComment = reader.Text();
        var theLabel = reader.Word();
        var theOn = reader.Id();
        var theProvider = reader.Word();
        return new SecurityLabel()
        {
            Comment = theComment,
            Label = theLabel,
            On = theOn,
            Provider = theProvider,
        };
    }

    private static void Write(PackWriter writer, RoleMembership it)
    {
        writer.Flag(it.Admin);
        writer.Flag(it.Inherit);
        writer.Text(it.Role);
        writer.Flag(it.Set);
    }

    private static RoleMembership ReadRoleMembership(PackReader reader)
    {
        var theAdmin = reader.Flag();
        var theInherit = reader.Choice();
        var theRole = reader.Word();
        var theSet = reader.Choice();
        return new RoleMembership(theRole, theAdmin, theInherit, theSet);
    }

    private static void Write(PackWriter writer, NotNull it)
    {
        writer.Text(it.Comment);
        writer.Flag(it.Inherited);
        writer.Text(it.Name);
        writer.Flag(it.NoInherit);
        writer.Flag(it.NotValid);
    }

    private static NotNull ReadNotNull(PackReader reader)
    {
        var theComment = reader.Text();
        var theInherited = reader.Flag();
        var theName = reader.Name();
        var theNoInherit = reader.Flag();
        var theNotValid = reader.Flag();
        return new NotNull(theName, theNoInherit, theNotValid, theInherited, theComment);
    }

    private static void Write(PackWriter writer, SequenceOptions it)
    {
        writer.Number(it.Cache);
        writer.Flag(it.Cycle);
        writer.Number(it.Increment);
        writer.Number(it.Maximum);
        writer.Number(it.Minimum);
        writer.Number(it.Start);
        writer.Text(it.Type);
    }

    private static SequenceOptions ReadSequenceOptions(PackReader reader)
    {
        var theCache = reader.Number();
        var theCycle = reader.Flag();
        var theIncrement = reader.Number();
        var theMaximum = reader.Number();
        var theMinimum = reader.Number();
        var theStart = reader.Number();
        var theType = reader.Word();
        return new SequenceOptions(theType, theStart, theIncrement, theMinimum, theMaximum, theCache, theCycle);
    }

    private static void Write(PackWriter writer, Generated it)
    {
        writer.Text(it.Expression);
        writer.Flag(it.Virtual);
    }

    private static Generated ReadGenerated(PackReader reader)
    {
        var theExpression = reader.Word();
        var theVirtual = reader.Flag();
        return new Generated(theExpression, theVirtual);
    }

    private static void Write(PackWriter writer, Identity it)
    {
        writer.Flag(it.Always);
        writer.Text(it.Comment);
        Write(writer, it.Options);
        writer.Text(it.Sequence);
        writer.Flag(it.Unlogged);
    }

    private static Identity ReadIdentity(PackReader reader)
    {
        var theAlways = reader.Flag();
        var theComment = reader.Text();
        var theOptions = ReadSequenceOptions(reader);
        var theSequence = reader.Word();
        var theUnlogged = reader.Flag();
        return new Identity(theAlways, theSequence, theOptions, theUnlogged, theComment);
    }

    private static void Write(PackWriter writer, IndexKey it)
    {
        writer.Text(it.Collation);
        writer.Text(it.Column);
        writer.Flag(it.Descending);
        writer.Text(it.Expression);
        writer.Flag(it.NullsFirst);
        writer.Text(it.OperatorClass);
        writer.Texts(it.OperatorClassOptions);
        writer.Number(it.Statistics);
    }

    private static IndexKey ReadIndexKey(PackReader reader)
    {
        var theCollation = reader.Text();
        var theColumn = reader.Text();
        var theDescending = reader.Flag();
        var theExpression = reader.Text();
        var theNullsFirst = reader.Flag();
        var theOperatorClass = reader.Text();
        var theOperatorClassOptions = reader.Texts();
        var theStatistics = (int?)reader.NumberOrNone();
        return new IndexKey(theColumn, theExpression, theCollation, theOperatorClass, theOperatorClassOptions, theDescending, theNullsFirst, theStatistics);
    }

    private static void Write(PackWriter writer, PublishedTable it)
    {
        writer.Texts(it.Columns);
        writer.Text(it.Table);
        writer.Text(it.Where);
    }

    private static PublishedTable ReadPublishedTable(PackReader reader)
    {
        var theColumns = reader.Texts();
        var theTable = reader.Word();
        var theWhere = reader.Text();
        return new PublishedTable(theTable, theColumns, theWhere);
    }
}
