namespace Tenet.Core.Planning;

/// <summary>How a danger is called on the command line: its class and its subject, <c>data-loss:public.users.name</c>.</summary>
public static class HazardName
{
    /// <summary>The class as one word.</summary>
    public static string Word(HazardClass kind) => kind switch
    {
        HazardClass.Isolation => "isolation",
        HazardClass.DataLoss => "data-loss",
        HazardClass.MayFail => "may-fail",
        _ => "unfinished",
    };

    public static string Of(Hazard hazard)
    {
        ArgumentNullException.ThrowIfNull(hazard);
        return $"{Word(hazard.Class)}:{hazard.Subject.Path}";
    }

    /// <summary>Whether a plan with such a danger is written only where somebody accepted it by name.</summary>
    public static bool NeedsConsent(HazardClass kind) => kind is HazardClass.Isolation or HazardClass.DataLoss;
}
