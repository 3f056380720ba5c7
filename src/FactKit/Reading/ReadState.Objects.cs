using FactKit.Generated;

namespace FactKit.Reading;

sealed partial class ReadState
{
    /// <summary>A known field stands here, by its name as written or, where that is null, by its name of today. False when it stands in the object twice, which is then reported.</summary>
    public bool Known(FieldTable fields, int field, string? name, int nameAt, ref FieldSet seen)
    {
        ref readonly var known = ref fields[field];
        Path.Set(name ?? known.Name, known.Sensitive);
        var old = name is not null && name != known.Name;
        if (seen.Add(field))
        {
            if (old && Options.Report == FactSeverity.Info) Log.Add(new(FactCodes.RenamedField, FactSeverity.Info, Path.ToString(), $"{FactMessages.Quote(name!)} is an old name: write {FactMessages.Quote(known.Name)}"), nameAt);
            seen.Expected = field + 1;
            return true;
        }
        if (Log.IsFull) Log.Count(nameAt);
        else Report(FactCodes.DuplicateField, nameAt, !old ? Twice(known.Name) : $"\"{name}\" is an old name of \"{known.Name}\", which stands in this object too");
        return false;
    }

    /// <summary>An unknown field stands here; what is wrong with it is reported.</summary>
    public UnknownField Unknown(FieldTable fields, string name, int nameAt)
    {
        Path.SetFree(name);
        ref var frame = ref Top;
        if (name == "$schema" && fields.Schema is not null && Path.Depth == 1)
        {
            if (!frame.SchemaSeen)
            {
                frame.SchemaSeen = true;
                return UnknownField.Schema;
            }
            Report(FactCodes.DuplicateField, nameAt, Twice(name));
            return UnknownField.Skip;
        }
        var reserved = Array.IndexOf(fields.Reserved, name) >= 0;
        if (fields.KeepUnknown && !reserved)
        {
            frame.KeptName = name;
            if (frame.AddName(name)) return UnknownField.Keep;
            Repeated(name, nameAt);
        }
        else if (Log.IsFull) Log.Count(nameAt);
        else if (reserved) Report(FactCodes.UnknownField, nameAt, $"the name {FactMessages.Quote(name)} is reserved: the field was removed from {fields.Type}");
        else if (Path.Sensitive) Report(FactCodes.UnknownField, nameAt, $"{fields.Type} has no such field");
        else Report(FactCodes.UnknownField, nameAt, $"{fields.Type} has no field {FactMessages.Quote(name)}{Log.Suggestions.For(name, fields.Names)}{OtherCase(fields)}");
        return UnknownField.Skip;
    }

    /// <summary>A name that no schema describes stands twice in an object.</summary>
    public void Repeated(string name, int nameAt) => Report(FactCodes.DuplicateField, nameAt, $"{FactMessages.Found(name, Path.Sensitive)} stands twice in this object");

    /// <summary>What is wrong with a name that should be that of a field of an object at hand, or of one around it; null: nothing.</summary>
    public string? FieldFault(string name)
    {
        if (!IsDocument) return null;
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_frames[i].Fields is { IsFact: false } fields && fields.IndexOf(name) >= 0) return null;
        }
        return ReadMessages.NoField(name, Path.Sensitive, Log.Suggestions, _frames.Take(_depth).Reverse().Select(static frame => frame.Fields));
    }

    /// <summary>The required fields that an object lacks.</summary>
    public void Missing(FieldTable fields, in FieldSet seen, int offset)
    {
        if (fields.HasRequired(seen)) return;
        for (var i = 0; i < fields.Count; i++)
        {
            ref readonly var field = ref fields[i];
            if (!field.Required || seen.Contains(i)) continue;
            if (Log.IsFull) Log.Count(offset);
            else ReportAt(field.Name, FactCodes.MissingField, offset, $"{fields.Type} needs {FactMessages.Quote(field.Name)}, and it is missing");
        }
    }

    /// <summary>An entry of the map at hand stands here. False when it is not to be read; the reason is then reported.</summary>
    public bool Entry(string name, int nameAt)
    {
        Path.SetFree(name);
        ref var frame = ref Top;
        if (!frame.AddName(name))
        {
            if (Log.IsFull) Log.Count(nameAt);
            else Report(FactCodes.DuplicateField, nameAt, Path.Sensitive ? "a key stands twice in this map" : $"the key {FactMessages.Quote(name)} stands twice in this map");
            return false;
        }
        if (frame.Count++ == Options.MaxItems) Report(FactCodes.LimitExceeded, nameAt, $"a map may have at most {Options.MaxItems} entries; the rest is not read");
        return frame.Count <= Options.MaxItems;
    }

    /// <summary>A field of an absence stands here. True for the first <c>absent</c>; anything else is reported.</summary>
    public bool AbsenceField(string name, int nameAt, ref bool seen)
    {
        if (name == "absent") Path.Set(name);
        else Path.SetFree(name);
        if (name == "absent" && !seen) return seen = true;
        if (name == "absent") Report(FactCodes.DuplicateField, nameAt, Twice(name));
        else Report(FactCodes.UnknownField, nameAt, $"an absence has no field {FactMessages.Found(name, Path.Sensitive)}: it gives its reason and nothing else");
        return false;
    }

    /// <summary>What is wrong with the reason of an absence; null when it is one of the table's.</summary>
    public string? ReasonFault(AbsenceTable table, string text, out AbsenceReason reason)
    {
        var known = AbsenceReasonTable.Names.TryParse(text, out reason);
        if (known && table.IsSpelt(reason)) return null;
        return known
            ? $"the reason {text} is not allowed here: expected {table.List}"
            : $"expected {table.List}, found {FactMessages.Found(text, Path.Sensitive)}{(Path.Sensitive ? "" : Log.Suggestions.For(text, AbsenceReasonTable.Names.Names))}";
    }

    // ---- unions; the fault is that of the discriminator, at its value or, where it is missing, at the object

    public void MissingCase(CaseTable cases, int at) =>
        ReportAt(cases.Discriminator, FactCodes.MissingField, at, $"{cases.Union} needs {FactMessages.Quote(cases.Discriminator)}: {FactMessages.Alternatives(cases.Names)}");

    public void WrongCaseType(CaseTable cases, int at) =>
        ReportAt(cases.Discriminator, FactCodes.WrongType, at, $"expected a text: {FactMessages.Alternatives(cases.Names)}");

    /// <summary>The index of a case, the index after the last for an unknown one that is allowed, or -1 for one that is not, which is then reported.</summary>
    public int Case(CaseTable cases, string text, int at)
    {
        var index = cases.IndexOf(text);
        if (index >= 0) return index;
        if (cases.Open)
        {
            _other = (cases, text);
            return cases.Names.Length;
        }
        ReportAt(cases.Discriminator, FactCodes.UnknownValue, at, Path.Sensitive
            ? $"expected {FactMessages.Alternatives(cases.Names)}, found another text"
            : $"expected {FactMessages.Alternatives(cases.Names)}, found {FactMessages.Quote(text)}{Log.Suggestions.For(text, cases.Names)}");
        return -1;
    }

    // A misspelt case is read as the one for all others, whose fields are none of those that were meant.
    string OtherCase(FieldTable fields) => Top.Other is var (cases, text) && Log.Suggestions.For(text, cases.Names) is { Length: > 0 } meant
        ? $"; {FactMessages.Quote(cases.Discriminator)} is {FactMessages.Quote(text)}, which is read as {fields.Type}{meant}"
        : "";

    static string Twice(string name) => $"\"{name}\" stands twice in this object";
}

/// <summary>What is to be done with an unknown field.</summary>
enum UnknownField
{
    /// <summary>It was reported.</summary>
    Skip,

    /// <summary>It is kept.</summary>
    Keep,

    /// <summary>It is the document's <c>$schema</c>.</summary>
    Schema,
}
