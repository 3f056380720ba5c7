using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>
/// The one seam between generated code and the text of a document. Implemented by ref structs, so that each gets its own compiled copy of the generated
/// Read. Every member returns a value even after a fault (then "" or default): the fault is recorded, the value skipped, reading goes on, and
/// <see cref="Close"/> refuses the object.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFactReader
{
    /// <summary>
    /// True: the reader accepts valid documents and bails at the first fault, whose message nobody sees. The same for all of a type, so that the JIT leaves out
    /// the branch that is not for it.
    /// </summary>
    bool IsFast { get; }

    /// <summary>False: values are only checked, and what comes back is never used. A shape that has to look at a value it reads turns it on until then.</summary>
    bool Builds { get; set; }

    /// <summary>How many items a list and entries a map may have.</summary>
    int MaxItems { get; }

    /// <summary>The value at hand is sensitive: no message may show it.</summary>
    bool Sensitive { get; }

    /// <summary>How many faults were found so far; one that grew while a value was read tells that the value is not to be used.</summary>
    int Faults { get; }

    /// <summary>
    /// What the value at hand is, before it is read: for types that have more than one form. In YAML an unquoted 1985 is a number and still a text for who asks
    /// for one, so a type that has no number among its forms asks for its text whatever the kind, unless it is an object or a list.
    /// </summary>
    FactValueKind Kind { get; }

    /// <summary>At an object: whether it has a field of this name, wherever that stands.</summary>
    bool HasField(string name);

    /// <summary>Enters an object and moves to the value of its first known field: its index, or -1 at the end or where no object stands.</summary>
    int First(FieldTable fields, ref FieldSet seen);

    /// <summary>The same; the object mostly begins with <c>{"name":</c> of its first field.</summary>
    int First(ReadOnlySpan<byte> begin, FieldTable fields, ref FieldSet seen);

    /// <summary>
    /// True where the field of this index comes next, written as <c>,"name":</c>, and was not seen: moves to its value. Where it is false, nothing has happened. Readers that are not fast leave
    /// all to <see cref="Next"/>.
    /// </summary>
    bool Then(ReadOnlySpan<byte> name, int field, ref FieldSet seen);

    /// <summary>Moves to the value of the next known field: its index, or -1 at the end. <see cref="FieldTable.Kept"/> is an unknown field that is to be kept.</summary>
    int Next(FieldTable fields, ref FieldSet seen);

    /// <summary>Leaves the object; reports missing fields. True when nothing inside it is at fault and it is to be built.</summary>
    bool Close(FieldTable fields, ref FieldSet seen);

    /// <summary>At an object of a union: the index of the case that its discriminator names (looked up ahead, wherever it stands), the index after the last for an unknown one that is allowed, or -1 after a fault.</summary>
    int Case(CaseTable cases);

    /// <summary>Where the value at hand says that the fact is absent (an object with <c>absent</c>, or a sentinel of the table): reads it. Otherwise reads nothing.</summary>
    bool Absent(AbsenceTable table, out AbsenceReason reason);

    /// <summary>Enters a list and moves to its first item; false when it is empty or no list stands here.</summary>
    bool OpenList();

    /// <summary>Moves to the next item; false after the last.</summary>
    bool NextItem();

    /// <summary>Enters a map and moves to the value of its first entry; false when it is empty or no object stands here.</summary>
    bool OpenMap(out string key);

    /// <summary>Moves to the value of the next entry; false after the last. A repeated key is a fault.</summary>
    bool NextEntry(out string key);

    /// <summary>A text.</summary>
    string Text();

    /// <summary>A text of so many code points that has a match of the pattern.</summary>
    string Text(int min, int max, TextPattern? pattern);

    /// <summary>The same, and an identifier.</summary>
    string Identifier(int min, int max, TextPattern? pattern);

    /// <summary>For fast readers: a text as UTF-8; false after bailing. Others say where a text is UTF-8 as it stands, and do not move; false says nothing.</summary>
    bool Plain(out ReadOnlySpan<byte> text);

    /// <summary>For fast readers: a text or alias of the enum. The default after bailing.</summary>
    TEnum Enum<TEnum>(EnumTable<TEnum> table) where TEnum : struct, Enum;

    /// <summary>For fast readers: a text that must be a key of the key space, defined anywhere in the document; the very string of the key where that stands before.</summary>
    string Reference(string space);

    /// <summary>For fast readers: whether the value at hand begins with these bytes. False says nothing: it may be written otherwise.</summary>
    bool Begins(ReadOnlySpan<byte> begin);

    /// <summary>For fast readers: a timestamp; the default after bailing. Others give one where a sound one stands, and do not move; the default says nothing.</summary>
    DateTimeOffset Moment();

    /// <summary>For fast readers: moves behind the discriminator of the object at hand where its union has looked at it, and picked the case, just before.</summary>
    bool AtCase();

    /// <summary>true or false.</summary>
    bool Boolean();

    /// <summary>A whole number of 64 bits, written without fraction or exponent.</summary>
    long Integer();

    /// <summary>A decimal number of at most 28 digits, which are kept.</summary>
    decimal Decimal();

    /// <summary>A finite double.</summary>
    double Number();

    /// <summary>The field that <see cref="FieldTable.Kept"/> stands for: its name and its value as JSON.</summary>
    KeyValuePair<string, RawJson> Keep();

    /// <summary>Where a value begins, to blame it after it was read.</summary>
    int Mark();

    /// <summary>Blames the value just read; nothing when it is already at fault.</summary>
    void Fault(string code, string message);

    /// <summary>Blames the value that began at the mark, at the path at hand.</summary>
    void Fault(int mark, string code, string message);

    /// <summary>The value just read is the key of an object in the key space.</summary>
    void Define(string space, string key);

    /// <summary>The value just read must be a key of the key space, defined anywhere in the document.</summary>
    void Refer(string space, string key);

    /// <summary>The value just read must name a field that the object at hand can have, or one around it.</summary>
    void ReferField(string field);
}
