namespace FactKit.Compiler.Inference.Naming;

/// <summary>What the name of a field lets one expect of its values. A hint decides only between types that all values have.</summary>
static class Hints
{
    static readonly HashSet<string> Keys = new(StringComparer.Ordinal) { "id", "uuid", "guid", "key", "identifier" };
    static readonly HashSet<string> Identifiers = new(Keys, StringComparer.Ordinal) { "ids", "code", "codes", "ref", "refs", "slug", "hash" };
    static readonly HashSet<string> Dates = new(StringComparer.Ordinal) { "date", "dates", "day", "month", "year", "when", "since", "until", "began", "ended", "start", "end", "born", "died", "published" };
    static readonly HashSet<string> Languages = new(StringComparer.Ordinal) { "language", "languages", "lang", "langs", "locale", "locales" };

    static readonly HashSet<string> Personal = new(StringComparer.Ordinal)
    {
        "name", "names", "firstname", "lastname", "surname", "forename", "fullname", "username", "user", "author", "authors", "email", "mail", "phone", "telephone", "mobile", "address",
        "person", "persons", "people", "victim", "victims", "witness", "witnesses", "contact", "birth", "birthday", "birthdate", "born", "age", "gender", "sex", "nationality", "religion",
        "ethnicity", "passport", "ssn", "iban", "ip", "password", "token", "secret",
        // Who somebody is to somebody, or in a matter.
        "patient", "patients", "client", "clients", "customer", "customers", "employee", "employees", "member", "members", "owner", "owners", "tenant", "tenants", "guest", "guests",
        "spouse", "spouses", "husband", "wife", "partner", "partners", "parent", "parents", "mother", "father", "child", "children", "son", "daughter", "sibling", "brother", "sister", "relative", "relatives", "friend", "kin",
        "defendant", "defendants", "plaintiff", "plaintiffs", "suspect", "suspects", "accused", "offender", "offenders", "perpetrator", "perpetrators", "prisoner", "prisoners", "detainee", "detainees",
        "complainant", "complainants", "judge", "judges", "juror", "jurors", "lawyer", "lawyers", "attorney", "attorneys", "counsel", "prosecutor", "prosecutors",
        "doctor", "doctors", "physician", "physicians", "surgeon", "nurse", "nurses", "therapist", "teacher", "teachers", "student", "students", "pupil", "pupils",
        "reporter", "reporters", "journalist", "journalists", "editor", "editors", "writer", "writers", "speaker", "speakers", "informant", "informants",
        "officer", "officers", "manager", "managers", "employer", "driver", "drivers", "passenger", "passengers", "caller", "sender", "recipient", "recipients", "assignee",
        "applicant", "applicants", "candidate", "candidates", "nickname", "alias", "aliases", "pseudonym", "maiden", "signature", "postcode", "zip", "street", "fax", "diagnosis", "salary",
    };

    /// <summary>The name of something that tells an object from others.</summary>
    public static bool IsKey(string name) => Words.Of(name) is { Count: > 0 } words && Keys.Contains(words[words.Count - 1]);

    /// <summary>The name of nothing but that: <c>id</c>, not <c>parent_id</c>.</summary>
    public static bool IsOwnKey(string name, string type)
    {
        var words = Words.Of(name);
        if (!IsKey(name)) return false;
        if (words.Count == 1) return true;
        var before = Words.Pascal(words.Take(words.Count - 1).Select(Words.Singular));
        return type.EndsWith(before, StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsIdentifier(string name) => Last(name, Identifiers);

    public static bool IsDate(string name) => Any(name, Dates);

    public static bool IsLanguage(string name) => Last(name, Languages);

    /// <summary>Values of such a name may be about a person: none is shown.</summary>
    public static bool IsPersonal(string name) => Any(name, Personal);

    static bool Last(string name, HashSet<string> among) => Words.Of(name) is { Count: > 0 } words && among.Contains(words[words.Count - 1]);

    static bool Any(string name, HashSet<string> among) => Words.Of(name).Any(among.Contains);
}
