using Tenet.Cli;
using Tenet.Cli.Output;

// Asked for by scripts and by the launcher; the parser alone would cost half of the time that it takes.
if (args is ["--version"])
{
    Console.Out.WriteLine($"tenet {ProductVersion.Text}");
    return 0;
}

return await CommandLine.RunAsync(args);
