namespace FactKit.Compiler.Text.Patterns;

/// <summary>What <c>(?ims)</c> says in RE2; <c>U</c>, which repetition is tried first, says nothing of whether a text matches.</summary>
readonly record struct PatternFlags(bool IgnoreCase, bool ManyLines, bool DotIsAny)
{
    /// <summary>Reads <c>i</c>, <c>-s</c>, <c>im-s</c> up to <c>)</c> or <c>:</c>; null: it is no list of flags.</summary>
    public PatternFlags? Read(PatternScanner scan)
    {
        var flags = this;
        var on = true;
        for (var any = false; ; any = true, scan.At++)
        {
            switch (scan.Current)
            {
                case 'i': flags = flags with { IgnoreCase = on }; break;
                case 'm': flags = flags with { ManyLines = on }; break;
                case 's': flags = flags with { DotIsAny = on }; break;
                case 'U': break;
                case '-' when on && scan.Peek(1) is 'i' or 'm' or 's' or 'U':
                    on = false;
                    break;
                case ')' or ':' when any: return flags;
                default: return null;
            }
        }
    }
}
