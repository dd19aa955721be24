using System.Globalization;
using Tenet.Core.Errors;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Forms;

/// <summary>Resolves <c>{{AUTO:DATE:zone}}</c>, <c>{{AUTO:DATETIME_ISO:zone}}</c> and names of the profile between double braces.</summary>
public sealed class Tokens(Profile profile, TimeProvider clock)
{
    private const string Date = "AUTO:DATE:";
    private const string Time = "AUTO:DATETIME_ISO:";

    /// <param name="text">A text with any number of tokens.</param>
    /// <param name="place">Where it stands, for errors.</param>
    /// <exception cref="TenetException">TNT6006 where a name or a time zone is not known.</exception>
    public string Resolve(string text, string place)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var begin = text.IndexOf("{{", StringComparison.Ordinal); begin >= 0; begin = text.IndexOf("{{", begin, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", begin, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            var value = Value(text[(begin + 2)..end].Trim(), place);
            text = text[..begin] + value + text[(end + 2)..];
            begin += value.Length;
        }

        return text;
    }

    /// <summary>Today and now in a time zone. The clock is asked when they are read: a document whose stamps stay as they stand does not depend on it.</summary>
    /// <exception cref="TenetException">TNT6006 where the time zone is not known.</exception>
    internal (Lazy<string> Day, Lazy<string> Time) Stamps(string zone, string place)
    {
        var found = Zone(zone, place);
        return (Of("yyyy-MM-dd"), Of("yyyy-MM-dd'T'HH:mm:sszzz"));
        Lazy<string> Of(string format) => new(() => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), found).ToString(format, CultureInfo.InvariantCulture));
    }

    private string Value(string token, string place)
    {
        if (token.StartsWith(Date, StringComparison.Ordinal))
        {
            return Stamps(token[Date.Length..], place).Day.Value;
        }

        if (token.StartsWith(Time, StringComparison.Ordinal))
        {
            return Stamps(token[Time.Length..], place).Time.Value;
        }

        // Templates write HTTP_PORT and AUTH_SYSTEM; the profile says http_port and auth.
        return profile[token] ?? (token == "AUTH_SYSTEM" ? profile["auth"] : null)
            ?? throw new TenetException(ErrorCode.TokenUnresolved, $"The profile does not say '{token.ToLowerInvariant()}', which '{{{{{token}}}}}' stands for.", place);
    }

    private static TimeZoneInfo Zone(string zone, string place)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(zone);
        }
        catch (Exception problem) when (problem is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            throw new TenetException(
                ErrorCode.TokenUnresolved, $"There is no time zone '{zone}' on this machine.", place, "Name a zone of the IANA list, e.g. Australia/Sydney, and install the system's tzdata.", inner: problem);
        }
    }
}
