using Tenet.Core.Errors;
using YamlDotNet.Core;

namespace Tenet.Core.Project.Yaml;

/// <summary>The file that YAML comes from, and which errors it ends in.</summary>
/// <param name="Path">As the user shall read it.</param>
/// <param name="Invalid">No YAML, or a value of the wrong form.</param>
/// <param name="UnknownKey">A key that nobody reads.</param>
/// <param name="WithColumn">Places are <c>file:line:column</c>.</param>
internal sealed record YamlOrigin(string Path, ErrorCode Invalid, ErrorCode UnknownKey, bool WithColumn)
{
    public static YamlOrigin OfProjectFile(string path) => new(path, ErrorCode.ProjectFileInvalid, ErrorCode.ProjectKeyUnknown, WithColumn: false);

    public static YamlOrigin OfContextFile(string path) => new(path, ErrorCode.ContextFileInvalid, ErrorCode.ContextKeyUnknown, WithColumn: true);

    public string Place(Mark at) => Place(at.Line, at.Column);

    public TenetException Broken(string what, long line, long column, Exception inner) => new(Invalid, what, Place(line, column), inner: inner);

    private string Place(long line, long column) => WithColumn ? $"{Path}:{line}:{column}" : $"{Path}:{line}";
}
