using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>Types as the language writes them, with links, and in words.</summary>
static class TypeWords
{
    /// <summary><c>Claim&lt;Quantity&gt;*</c>, each name a link.</summary>
    public static IReadOnlyList<Inline> Expression(FieldType type, Cardinality cardinality, Anchors anchors)
    {
        var parts = new List<Inline>();
        Add(type, cardinality);
        return parts;

        void Add(FieldType one, Cardinality many)
        {
            switch (one)
            {
                case ScalarType scalar: parts.Add(Inline.Link(scalar.Kind.ToString(), Anchors.OfWord(scalar.Kind.ToString()))); break;
                case EnumType e: parts.Add(Inline.Link(e.Name.Name, anchors.Of(e.Name))); break;
                case ObjectType o: parts.Add(Inline.Link(o.Name.Name, anchors.Of(o.Name))); break;
                case RefType r: Generic("Ref", () => parts.Add(Inline.Link(r.Target.Name, anchors.Of(r.Target)))); break;
                case MapType map: Generic("Map", () => Add(map.Item, map.ItemCardinality)); break;
                case ClaimType claim: Generic("Claim", () => Add(claim.Item, claim.ItemCardinality)); break;
            }
            if (Suffix(many) is { Length: > 0 } suffix) parts.Add(Inline.Code(suffix));
        }

        void Generic(string name, Action argument)
        {
            parts.Add(Inline.Link(name, Anchors.OfWord(name)));
            parts.Add(Inline.Code("<"));
            argument();
            parts.Add(Inline.Code(">"));
        }
    }

    /// <summary>The words as a sentence.</summary>
    public static string Sentence(FieldType type, Cardinality cardinality)
    {
        var words = Words(type, cardinality);
        return char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
    }

    /// <summary>The same in words: <c>any number of rival claims about one quantity</c>.</summary>
    public static string Words(FieldType type, Cardinality cardinality) => (type, cardinality) switch
    {
        (ClaimType claim, Cardinality.Many) => $"any number of rival claims about {About(claim)}",
        (ClaimType claim, Cardinality.AtLeastOne) => $"one or more rival claims about {About(claim)}",
        (_, Cardinality.Many) => $"any number of {Many(type)}",
        (_, Cardinality.AtLeastOne) => $"one or more {Many(type)}",
        _ => One(type),
    };

    static string Suffix(Cardinality cardinality) => cardinality switch
    {
        Cardinality.Optional => "?",
        Cardinality.Many => "*",
        Cardinality.AtLeastOne => "+",
        _ => "",
    };

    static string About(ClaimType claim) => claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne ? $"a set of {Many(claim.Item)}" : One(claim.Item);

    static string One(FieldType type) => type switch
    {
        ScalarType scalar => Scalar(scalar.Kind).One,
        EnumType { Open: true } e => $"a value of {e.Name.Name}, or another text",
        EnumType e => $"a value of {e.Name.Name}",
        ObjectType o => A(o.Name.Name),
        RefType r => $"the key of {A(r.Target.Name)} in the same document",
        MapType map => $"named entries, each {(map.ItemCardinality is Cardinality.One or Cardinality.Optional ? One(map.Item) : "a list of " + Many(map.Item))}",
        ClaimType claim => $"a claim about {About(claim)}",
        _ => "a value",
    };

    static string Many(FieldType type) => type switch
    {
        ScalarType scalar => Scalar(scalar.Kind).Many,
        EnumType { Open: true } e => $"values of {e.Name.Name} or other texts",
        EnumType e => $"values of {e.Name.Name}",
        ObjectType o => $"{o.Name.Name} objects",
        RefType r => $"keys of {r.Target.Name} objects in the same document",
        MapType => "sets of named entries",
        ClaimType claim => $"claims about {About(claim)}",
        _ => "values",
    };

    static (string One, string Many) Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => ("a text", "texts"),
        ScalarKind.Boolean => ("a truth value", "truth values"),
        ScalarKind.Integer => ("a whole number", "whole numbers"),
        ScalarKind.Decimal => ("a decimal number", "decimal numbers"),
        ScalarKind.Number => ("a number", "numbers"),
        ScalarKind.Timestamp => ("a moment", "moments"),
        ScalarKind.Uri => ("a web address (URI)", "web addresses (URIs)"),
        ScalarKind.Language => ("a language tag", "language tags"),
        ScalarKind.Identifier => ("an identifier", "identifiers"),
        ScalarKind.Date => ("a date", "dates"),
        ScalarKind.Duration => ("a length of time", "lengths of time"),
        ScalarKind.Quantity => ("a quantity", "quantities"),
        _ => ("a quotation", "quotations"),
    };

    /// <summary>A name with its article.</summary>
    public static string A(string name) => $"{(name.Length > 0 && "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an" : "a")} {name}";
}
