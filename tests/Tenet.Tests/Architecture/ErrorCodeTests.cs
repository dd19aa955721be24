using System.Reflection;
using Tenet.Core.Errors;
using Xunit;

namespace Tenet.Tests.Architecture;

/// <summary>The registry of errors.</summary>
public sealed class ErrorCodeTests
{
    [Fact]
    public void Every_code_has_its_own_number_and_name()
    {
        Assert.Distinct(ErrorCode.All.Select(code => code.Id));
        Assert.Distinct(ErrorCode.All.Select(code => code.Name));
        Assert.All(ErrorCode.All, code => Assert.Matches(@"^TNT[1-79]\d{3}$", code.Id));
        Assert.All(ErrorCode.All, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code.Name));
    }

    [Fact]
    public void Every_code_says_what_happened_and_what_helps_in_sentences() =>
        Assert.All(ErrorCode.All, code => Assert.All((string[])[code.Meaning, code.Remedy], text => Assert.Matches("^[A-Zt].*\\.$", text)));

    [Fact]
    public void Every_code_is_used()
    {
        var fields = typeof(ErrorCode).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(ErrorCode)).ToList();
        Assert.Equal(ErrorCode.All.Count, fields.Count);
        var program = string.Concat(SourceFile.OfProgram.Where(file => !file.Path.Contains("/Errors/", StringComparison.Ordinal)).Select(file => file.Text));

        Assert.Empty(fields.Where(field => !program.Contains($"ErrorCode.{field.Name}", StringComparison.Ordinal)).Select(field => field.Name));
    }

    [Fact]
    public void The_exit_status_follows_the_family()
    {
        // 1xxx is the user's to correct, 2xxx the machine's, 9xxx ours.
        Assert.All(ErrorCode.All.Where(code => code.Id[3] == '1'), code => Assert.Equal(2, code.Exit));
        Assert.All(ErrorCode.All.Where(code => code.Id[3] == '2'), code => Assert.Equal(3, code.Exit));
        Assert.All(ErrorCode.All.Where(code => code.Id[3] == '9'), code => Assert.Equal(4, code.Exit));
    }
}
