using Tenet.Cli;
using Tenet.Cli.Caching;
using Tenet.Cli.Output;

// Asked for by scripts and by the launcher; the parser alone would cost half of the time that it takes.
if (args is ["--version"])
{
    return ProductVersion.Print();
}

// What held a moment ago and still does is said again before anything else is made.
Verdicts.Begin(args);
return await Verdicts.TellAsync() ? 0 : await CommandLine.RunAsync(args);
