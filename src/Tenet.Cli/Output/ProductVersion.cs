using System.Reflection;

namespace Tenet.Cli.Output;

internal static class ProductVersion
{
    public const string Program = "tenet";

    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <returns>The exit status.</returns>
    public static int Print()
    {
        try
        {
            Console.Out.WriteLine($"{Program} {Text}");
            return 0;
        }
        catch (IOException problem)
        {
            var error = ErrorTranslation.From(problem, interrupted: false);
            new Terminal(GlobalOptions.None).Error(error);
            return error.Code.Exit;
        }
    }
}
