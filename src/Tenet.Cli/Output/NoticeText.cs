using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>What a result does not cover, one line each.</summary>
internal static class NoticeText
{
    public static void Write(Terminal terminal, IEnumerable<Notice> notices)
    {
        foreach (var group in notices.Distinct().GroupBy(notice => notice.Why))
        {
            terminal.Line($"[yellow]not covered:[/] {Markup.Escape(group.Key)}");
            foreach (var notice in group)
            {
                terminal.Line($"    {Markup.Escape(notice.What)}");
            }
        }
    }
}
