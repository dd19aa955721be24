using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>How tenants are kept apart.</summary>
/// <param name="Root">The table whose rows are the tenants.</param>
/// <param name="Column">The column by which other tables say whose a row is.</param>
/// <param name="Setting">The setting that names the present tenant.</param>
/// <param name="Owned">The tables whose rows belong to tenants, without the root.</param>
internal sealed record TenancyPlan(FactId Root, string Column, string Setting, IReadOnlySet<FactId> Owned);
