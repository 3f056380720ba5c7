using System.Globalization;

namespace FactKit.Compiler.Evolution;

/// <summary>What version a changed schema needs, and whether it has it.</summary>
/// <param name="Needed">What has to be raised.</param>
/// <param name="Least">The least version that is enough.</param>
/// <param name="Problem">What is wrong with the version that the new schema says; null: nothing.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record VersionAdvice(VersionBump Needed, string Least, string? Problem, string? Mend)
{
    /// <summary>The advice for versions that binding accepted.</summary>
    public static VersionAdvice Of(string oldVersion, string newVersion, VersionBump needed)
    {
        var (was, _) = Parts(oldVersion);
        var (now, preRelease) = Parts(newVersion);
        var least = needed switch
        {
            VersionBump.Major => [was[0] + 1, 0, 0],
            VersionBump.Minor => [was[0], was[1] + 1, 0],
            VersionBump.Patch => [was[0], was[1], was[2] + 1],
            _ => was,
        };
        var text = string.Join(".", least.Select(part => part.ToString(CultureInfo.InvariantCulture)));
        if (needed == VersionBump.None && Compare(now, was) == 0) text = oldVersion;
        if (Compare(now, was) < 0 || (Compare(now, was) == 0 && needed == VersionBump.None && preRelease && Parts(oldVersion).PreRelease == false))
            return new(needed, text, $"the new schema says version {newVersion}, which comes before {oldVersion} of the old one", $"raise the version to {text}");
        return Compare(now, least) < 0
            ? new(needed, text, $"the changes need a {Name(needed)} version, {text} or later; the new schema says {newVersion} and the old one {oldVersion}", $"raise the version to {text}")
            : new(needed, text, null, null);
    }

    /// <summary>As a person writes it.</summary>
    public static string Name(VersionBump bump) => bump.ToString().ToLowerInvariant();

    // 2.0.0-rc.1 is a step to 2.0.0 and already of its major version.
    static (int[] Numbers, bool PreRelease) Parts(string version)
    {
        var core = version.Split('-', '+')[0];
        return ([.. core.Split('.').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))], version.Split('+')[0].IndexOf('-') >= 0);
    }

    static int Compare(int[] left, int[] right)
    {
        for (var i = 0; i < 3; i++)
            if (left[i] != right[i]) return left[i].CompareTo(right[i]);
        return 0;
    }
}
