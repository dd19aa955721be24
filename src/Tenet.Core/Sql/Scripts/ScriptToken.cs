namespace Tenet.Core.Sql.Scripts;

internal enum ScriptToken
{
    End,
    Blank,
    Comment,
    Word,
    Number,
    /// <summary>Any string constant, dollar quotes included.</summary>
    Text,
    QuotedName,
    Open,
    Close,
    Semicolon,
    Backslash,
    Other,
}
