using System.Text.Json.Serialization;

namespace Tenet.Cli.Output;

/// <summary>How results are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true)]
[JsonSerializable(typeof(ErrorReport))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(DiffJson))]
[JsonSerializable(typeof(DriftJson))]
[JsonSerializable(typeof(FleetRunJson))]
[JsonSerializable(typeof(FleetStatusJson))]
[JsonSerializable(typeof(HistoryJson))]
[JsonSerializable(typeof(DumpJson))]
[JsonSerializable(typeof(ImportJson))]
[JsonSerializable(typeof(InitJson))]
[JsonSerializable(typeof(RecordJson))]
[JsonSerializable(typeof(MigrationStatusJson))]
[JsonSerializable(typeof(MigrationRunJson))]
[JsonSerializable(typeof(DryRunJson))]
[JsonSerializable(typeof(BaselineJson))]
[JsonSerializable(typeof(RepairJson))]
[JsonSerializable(typeof(DocsJson))]
[JsonSerializable(typeof(ModelsJson))]
[JsonSerializable(typeof(ContextJson))]
[JsonSerializable(typeof(ProofJson))]
[JsonSerializable(typeof(VerificationJson))]
[JsonSerializable(typeof(MigrationFilesJson))]
[JsonSerializable(typeof(LintJson))]
[JsonSerializable(typeof(SeedJson))]
[JsonSerializable(typeof(QueriesJson))]
[JsonSerializable(typeof(IsolationJson))]
[JsonSerializable(typeof(MutationJson))]
internal sealed partial class OutputJson : JsonSerializerContext;
