namespace Tenet.Core.Documents.Checking;

/// <summary>Every row of a table has as many cells as its head.</summary>
internal static class TableCells
{
    public static IEnumerable<DocumentFinding> Check(string path, string text)
    {
        var lines = text.Split('\n');
        var (fence, head) = (0, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart();
            var ticks = line.Length - line.TrimStart('`').Length;
            if (ticks >= 3 && (fence == 0 || (ticks >= fence && line.Trim().Length == ticks)))
            {
                fence = fence == 0 ? ticks : 0;
            }

            if (fence > 0 || !line.StartsWith('|'))
            {
                head = -1;
                continue;
            }

            var cells = StatementReader.Cells(line).Count;
            head = head < 0 ? cells : head;
            if (cells != head)
            {
                yield return new DocumentFinding(path, i + 1, $"The row has {cells} cells and the table's head {head}.", true);
            }
        }
    }
}
