using System.Net;
using System.Net.Sockets;

namespace FactKit.Syntax;

/// <summary>The grammar of RFC 3986, which System.Uri mends in silence where it is broken.</summary>
static class UriSyntax
{
    /// <summary>True for a URI: a scheme, and what follows it, with a fragment or without.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || !Ascii.IsLetter(text[0])) return false;
        foreach (var c in text[..colon])
        {
            if (!Ascii.IsLetterOrDigit(c) && c is not ('+' or '-' or '.')) return false;
        }
        var rest = text[(colon + 1)..];
        var hash = rest.IndexOf('#');
        if (hash >= 0)
        {
            if (!Has(rest[(hash + 1)..], ":@/?")) return false;
            rest = rest[..hash];
        }
        var question = rest.IndexOf('?');
        if (question >= 0)
        {
            if (!Has(rest[(question + 1)..], ":@/?")) return false;
            rest = rest[..question];
        }
        if (!rest.StartsWith("//".AsSpan())) return Has(rest, ":@/");
        rest = rest[2..];
        var slash = rest.IndexOf('/');
        return Authority(slash < 0 ? rest : rest[..slash]) && (slash < 0 || Has(rest[slash..], ":@/"));
    }

    static bool Authority(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf('@');
        if (at >= 0)
        {
            if (!Has(text[..at], ":")) return false;
            text = text[(at + 1)..];
        }
        var close = text.StartsWith("[".AsSpan()) ? text.IndexOf(']') : -1;
        if (text.StartsWith("[".AsSpan()) && (close < 0 || !Literal(text[1..close]))) return false;
        var colon = text[(close + 1)..].IndexOf(':');
        var end = colon < 0 ? text.Length : close + 1 + colon;
        if (colon >= 0 && !Digits(text[(end + 1)..])) return false;
        return close >= 0 ? end == close + 1 : Has(text[..end], "");
    }

    static bool Digits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Ascii.IsDigit(c)) return false;
        }
        return true;
    }

    static bool Literal(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is 'v' or 'V')
        {
            var dot = text.IndexOf('.');
            if (dot < 2 || dot == text.Length - 1) return false;
            foreach (var c in text[1..dot])
            {
                if (!Ascii.IsHexDigit(c)) return false;
            }
            return text[dot..].IndexOf('%') < 0 && Has(text[dot..], ":");
        }
        // Zones and prefixes are not part of the grammar.
        foreach (var c in text)
        {
            if (!Ascii.IsHexDigit(c) && c is not (':' or '.')) return false;
        }
        return IPAddress.TryParse(text.ToString(), out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
    }

    /// <summary>True when there is nothing but unreserved characters, sub-delimiters, percent escapes and the others given.</summary>
    static bool Has(ReadOnlySpan<char> text, string others)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Ascii.IsLetterOrDigit(c) || "-._~!$&'()*+,;=".IndexOf(c) >= 0 || others.IndexOf(c) >= 0) continue;
            if (c != '%' || i + 2 >= text.Length || !Ascii.IsHexDigit(text[i + 1]) || !Ascii.IsHexDigit(text[i + 2])) return false;
            i += 2;
        }
        return true;
    }
}
