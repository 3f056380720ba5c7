namespace FactKit.Compiler.Diagnostics;

/// <summary>FK0001 to FK0099: what is wrong with the YAML itself, of a schema or of a document, before anything is known of its meaning.</summary>
public static class YamlCatalogue
{
    public static readonly DiagnosticDescriptor YamlSyntax = new("FK0001", "YAML syntax error",
        "The YAML cannot be read from here on: {0}. Check indentation, brackets and quotes on this line and the one before; a text that holds {{ }} [ ] or a comma must stand in quotes between brackets, and a colon wants a space after it.");

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new("FK0002", "Character not allowed in YAML",
        "The character {0} is not allowed in YAML: remove it, or write it as an escape in a double-quoted text.");

    public static readonly DiagnosticDescriptor FileTooLong = new("FK0003", "File too long",
        "The file has {0} characters; at most {1} are read. Split it.");

    public static readonly DiagnosticDescriptor NestedTooDeep = new("FK0004", "Nested too deep",
        "Maps and lists are nested more than {0} deep here; nothing after this point is read.");

    public static readonly DiagnosticDescriptor TooManyNodes = new("FK0005", "Too many values",
        "The file has more than {0} keys and values; nothing after this point is read. Split it.");

    public static readonly DiagnosticDescriptor EmptyFile = new("FK0006", "Empty file",
        "The file holds no YAML content: a map of keys and values was expected.");

    public static readonly DiagnosticDescriptor Tag = new("FK0010", "Tag",
        "The value begins with `!`, which YAML reads as a tag: quote it.");

    public static readonly DiagnosticDescriptor Anchor = new("FK0011", "Anchor",
        "The value begins with `&`, which YAML reads as an anchor: quote it. Anchors are not used here.");

    public static readonly DiagnosticDescriptor Alias = new("FK0012", "Alias",
        "The value begins with `*`, which YAML reads as an alias: quote it. Aliases are not used here; write the value out.");

    public static readonly DiagnosticDescriptor MergeKey = new("FK0013", "Merge key",
        "`<<` is YAML's merge key, which is not used here: write the keys out, or quote the `<<`.");

    public static readonly DiagnosticDescriptor ComplexKey = new("FK0014", "Complex key",
        "A key must be one text before a `:`; found {0}. If the brackets or the `?` belong to a text, quote the text.");

    public static readonly DiagnosticDescriptor Directive = new("FK0015", "Directive",
        "The line begins with `%`, which YAML reads as a directive: remove it, or quote the text.");

    public static readonly DiagnosticDescriptor SecondDocument = new("FK0016", "Second document",
        "A second YAML document begins here; one file holds one document. Move it to a file of its own, or remove the `---`.");

    public static readonly DiagnosticDescriptor Indicator = new("FK0020", "Unquoted text begins with a sign of YAML",
        "The text begins with `{0}`, a sign of YAML's own: quote it, {1}.");

    public static readonly DiagnosticDescriptor Null = new("FK0021", "Null",
        "`{0}` is YAML's null, which says nothing: write a value, leave the key out, or quote it if the text is meant.");

    public static readonly DiagnosticDescriptor NoValue = new("FK0022", "No value",
        "{0} has no value: write one (`{{}}` where there is nothing to say), or remove it.");

    public static readonly DiagnosticDescriptor KeyWithoutValue = new("FK0023", "Comma in unquoted text",
        "`{0}` is read as a key without a value. A comma in unquoted text: quote it, {1}.");

    public static readonly DiagnosticDescriptor UnspacedComma = new("FK0024", "Unspaced comma between numbers",
        "`{0}` is read as two items. Quote it if it is one value, {1}; write a space after the comma if it is two.");

    public static readonly DiagnosticDescriptor BlockHeaderDigit = new("FK0025", "Block text with a digit in its header",
        "`{0}` is read as the header of a block text, not as a value: quote it, {1}. For a block text write `{2}` alone and indent its lines.");

    public static readonly DiagnosticDescriptor EmptyBlock = new("FK0026", "Empty block text",
        "`{0}` begins a block text, but no indented line follows: indent the text below it, or quote the `{0}` if it is the value.");

    public static readonly DiagnosticDescriptor GluedComment = new("FK0027", "Comment that looks like text",
        "`{0}` is read as a comment: quote the whole text if it belongs to it, {1}, or write `# ` with a space for a comment.");

    public static readonly DiagnosticDescriptor DuplicateKey = new("FK0028", "Duplicate key",
        "The key `{0}` is here a second time; the first is on line {1}. Remove one of them.");

    public static readonly DiagnosticDescriptor MissingKey = new("FK0029", "Missing key",
        "There is no key before this `:`. Write one, or quote the text.");

    public static readonly DiagnosticDescriptor TextAfterQuote = new("FK0030", "Text after a closing quote",
        "The text goes on after its closing quote: quote the whole value, {0}.");

    public static readonly DiagnosticDescriptor UnclosedQuote = new("FK0031", "Quote never closed",
        "The quote that begins here ({0}) is never closed: add the closing quote.");

    public static readonly DiagnosticDescriptor UnclosedBracket = new("FK0032", "Bracket never closed",
        "The `{0}` that begins here is not closed: add the `{1}`, or quote the text if the bracket belongs to it.");

    public static readonly DiagnosticDescriptor ColonInText = new("FK0033", "Colon in unquoted text",
        "A colon and a space in unquoted text are read as key and value: quote the text, {0}, or put the new key on a line of its own.");

    public static readonly DiagnosticDescriptor TabIndentation = new("FK0034", "Tab in the indentation",
        "The line is indented with a tab: use spaces.");

    public static readonly DiagnosticDescriptor UnknownEscape = new("FK0035", "Unknown escape",
        "`{0}` is no escape in double quotes: use single quotes, where a backslash is only a backslash, or write `\\\\`.");

    public static readonly DiagnosticDescriptor HalfPair = new("FK0036", "Half a surrogate pair",
        "{0} is one half of a surrogate pair, which no text can hold: write both halves, or remove it.");
}
