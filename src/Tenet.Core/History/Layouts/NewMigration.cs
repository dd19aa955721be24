using Tenet.Core.Model;

namespace Tenet.Core.History.Layouts;

/// <summary>What is to be written as one migration.</summary>
/// <param name="Head">Sentences for its head, without comment signs.</param>
/// <param name="Up">The SQL of the way there.</param>
/// <param name="Down">The SQL of the way back.</param>
/// <param name="UpAlone">The way there must not be put into a transaction.</param>
/// <param name="DownAlone">The way back must not be put into a transaction.</param>
public sealed record NewMigration(ValueList<string> Head, string Up, string Down, bool UpAlone = false, bool DownAlone = false);
