namespace Tenet.Core.Documents.Checking;

/// <summary>Every row of a table has as many cells as its head.</summary>
internal static class TableCells
{
    public static IEnumerable<DocumentFinding> Check(string path, string text)
    {
        var (fence, head, number) = (0, -1, 0);
        for (var at = 0; at < text.Length;)
        {
            number++;
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(at, end - at).TrimStart();
            at = end + 1;
            var ticks = line.Length - line.TrimStart('`').Length;
            if (ticks >= 3 && (fence == 0 || (ticks >= fence && line.TrimEnd().Length == ticks)))
            {
                fence = fence == 0 ? ticks : 0;
            }

            if (fence > 0 || line is not ['|', ..])
            {
                head = -1;
                continue;
            }

            var cells = StatementReader.CountCells(line);
            head = head < 0 ? cells : head;
            if (cells != head)
            {
                yield return new DocumentFinding(path, number, $"The row has {cells} cells and the table's head {head}.", true);
            }
        }
    }
}
