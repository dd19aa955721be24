using Tenet.Core.CodeModels.Naming;

namespace Tenet.Core.CodeModels;

/// <summary>The namespace of C# models.</summary>
public static class NamespaceName
{
    /// <summary>What a project's models are in where nobody said: <c>MotionMavericks.Models</c>.</summary>
    public static string For(string project) => Words.Pascal(Words.Of(project)) + ".Models";

    /// <summary>Whether C# takes it: names with dots between, none a keyword's letters alone.</summary>
    public static bool IsValid(string space)
    {
        ArgumentNullException.ThrowIfNull(space);
        return space.Split('.').All(part => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_') && !IsKeyword(part));
    }

    // Every keyword that C# reserves.
    private static bool IsKeyword(string word) => Keywords.Contains(word);

    private static readonly HashSet<string> Keywords = new(
        """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false
        finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private
        protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
        unsafe ushort using virtual void volatile while
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
