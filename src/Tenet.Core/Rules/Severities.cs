using Tenet.Core.Errors;

namespace Tenet.Core.Rules;

/// <summary>Severities and their words.</summary>
public static class Severities
{
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };

    public static Severity Of(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        "off" => Severity.Off,
        _ => throw new TenetException(ErrorCode.Internal, $"No severity is called {word}."),
    };
}
