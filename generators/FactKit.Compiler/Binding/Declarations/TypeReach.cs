using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>
/// What an object of a type can hold, at any depth and across schemas: rules, what is sensitive, keys that are referred to. It is found once for each type and passed on to all that
/// can hold it, whichever schema asks: walking from each document would be the square of a chain's length.
/// </summary>
sealed class TypeReach(Declared declared)
{
    /// <summary>So many types that references name are kept for each type; where there are more, a document looks for them itself.</summary>
    public const int MostKeyed = 200;

    readonly List<(int Depth, TypeReach Type)> _keyed = [];
    HashSet<TypeReach>? _keyedTypes;
    IReadOnlyList<(TypeReach Type, Link Link)>? _links;
    Lazy<Key?>? _key;
    Holds _holds;
    bool _holdsSettled, _keyedSettled;

    // Value and Absent are fields of the object itself, or of one of its cases.
    [Flags]
    enum Holds { Nothing = 0, Sensitive = 1, Rules = 2, Value = 4, Absent = 8 }

    // How a type names another, as what passes from the one that is named: a reference names an object and does not hold it.
    enum Link { Reference = Holds.Sensitive, Field = Holds.Sensitive | Holds.Rules, Copy = Field | Holds.Value | Holds.Absent }

    /// <summary>Whether an object of the type can have a sensitive field, at any depth, or name an object that has one.</summary>
    public bool HoldsSensitive => Has(Holds.Sensitive);

    /// <summary>Whether it can hold an object of a type with rules, or is one.</summary>
    public bool HoldsRules => Has(Holds.Rules);

    /// <summary>Whether it has a field <c>value</c> in documents: its own, an included one, or one of a case.</summary>
    public bool HasValue => Has(Holds.Value);

    /// <summary>The same for <c>absent</c>.</summary>
    public bool HasAbsent => Has(Holds.Absent);

    /// <summary>The key of the type; null: it has none.</summary>
    public Key? Key => (_key ??= new(() => KeyFinder.KeyOf(declared), isThreadSafe: false)).Value;

    /// <summary>The types that references inside it name, the nearest first and then in the order of the schemas.</summary>
    /// <param name="most">Of more than so many, at least <see cref="MostKeyed"/>, one more.</param>
    public IReadOnlyList<TypeName> Keyed(int most)
    {
        if (!_keyedSettled) PassKeyed(new(this, static type => type._keyedSettled));
        var keyed = _keyed.Count > MostKeyed && most > MostKeyed ? WalkKeyed().Take(most + 1) : _keyed.Select(keyed => keyed.Type);
        return [.. keyed.Select(type => type.Name).Distinct()];
    }

    TypeName Name => declared.Name;

    // The type stands in the order in which the links are written, so that what is generated is the same in each build.
    IReadOnlyList<(TypeReach Type, Link Link)> Links => _links ??= [.. FindLinks()];

    bool Has(Holds what)
    {
        if (!_holdsSettled) PassHolds(new(this, static type => type._holdsSettled));
        return (_holds & what) != 0;
    }

    static void PassHolds(Unsettled unsettled)
    {
        foreach (var type in unsettled.All)
        {
            type._holds = type.Own();
            foreach (var (other, link) in type.Links)
                if (other._holdsSettled) type._holds |= other._holds & (Holds)link;
        }
        var open = new Queue<TypeReach>(unsettled.All.Where(type => type._holds != Holds.Nothing));
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            foreach (var (holder, _, link) in unsettled.HoldersOf(type))
            {
                var holds = holder._holds | (type._holds & (Holds)link);
                if (holds == holder._holds) continue;
                holder._holds = holds;
                open.Enqueue(holder);
            }
        }
        foreach (var type in unsettled.All) type._holdsSettled = true;
    }

    // By depth: what a type names itself, then what those name that it holds, in the order of its links, and so on. It is the order in which a walk from the type meets them.
    static void PassKeyed(Unsettled unsettled)
    {
        var coming = new SortedDictionary<int, List<(TypeReach Holder, int Place, TypeReach Type)>>();
        foreach (var type in unsettled.All)
            for (var place = 0; place < type.Links.Count; place++)
            {
                var (other, link) = type.Links[place];
                if (link == Link.Reference)
                {
                    if (other.Key is not null) Come(0, type, place, other);
                }
                else if (other._keyedSettled)
                    foreach (var (depth, keyed) in other._keyed) Come(depth + 1, type, place, keyed);
            }
        while (coming.Count > 0)
        {
            var (depth, now) = (coming.First().Key, coming.First().Value);
            coming.Remove(depth);
            // Of one holder those of its first link come first; the sort is stable, as each type's own order must stay.
            foreach (var (holder, place, type) in now.OrderBy(one => one.Place))
            {
                if (holder._keyed.Count > MostKeyed || !(holder._keyedTypes ??= []).Add(type)) continue;
                holder._keyed.Add((depth, type));
                foreach (var (next, link, kind) in unsettled.HoldersOf(holder))
                    if (kind != Link.Reference) Come(depth + 1, next, link, type);
            }
        }

        foreach (var type in unsettled.All)
        {
            type._keyedSettled = true;
            type._keyedTypes = null;
        }

        void Come(int depth, TypeReach holder, int place, TypeReach type)
        {
            if (!coming.TryGetValue(depth, out var list)) coming.Add(depth, list = []);
            list.Add((holder, place, type));
        }
    }

    // In the same order.
    IEnumerable<TypeReach> WalkKeyed()
    {
        var (held, named) = (new HashSet<TypeReach>([this]), new HashSet<TypeReach>());
        var open = new Queue<TypeReach>([this]);
        while (open.Count > 0)
            foreach (var (other, link) in open.Dequeue().Links)
            {
                if (link != Link.Reference)
                {
                    if (held.Add(other)) open.Enqueue(other);
                }
                else if (other.Key is not null && named.Add(other)) yield return other;
            }
    }

    Holds Own()
    {
        if (declared.Type is not { } type) return Holds.Nothing;
        var holds = Holds.Nothing;
        var union = Union;
        if (type.HasRules || union is { HasRules: true }) holds |= Holds.Rules;
        if (type.Fields.Any(IsSensitive) || union is not null && union.Fields.Any(IsSensitive)) holds |= Holds.Sensitive;
        if (type.Fields.Any(field => field.Name == "value")) holds |= Holds.Value;
        if (type.Fields.Any(field => field.Name == "absent")) holds |= Holds.Absent;
        return holds;
    }

    TypeSurface? Union => declared.Home.UnionOf(declared.Name.Name)?.Type;

    static bool IsSensitive(FieldSurface field) => field.Sensitivity is not null;

    IEnumerable<(TypeReach, Link)> FindLinks()
    {
        var home = declared.Home;
        if (declared.Type is not { } type) yield break;
        // A case holds the common fields of its union.
        foreach (var field in (Union?.Fields ?? default).Concat(type.Fields))
        {
            var link = field.Type is { Name: "Ref", Argument: not null } ? Link.Reference : Link.Field;
            for (var expression = field.Type; expression is not null; expression = expression.Argument)
                if (!BuiltInTypes.IsReserved(expression.Name) && home.Single(expression.Name) is { } other) yield return (other.Home.ReachOf(other), link);
        }
        foreach (var name in type.Include.Concat(type.Cases))
            if (home.Single(name) is { } other) yield return (other.Home.ReachOf(other), Link.Copy);
    }

    /// <summary>A type and all that it reaches, as far as it is not settled. Types may hold each other, so all are settled at once.</summary>
    sealed class Unsettled
    {
        readonly Dictionary<TypeReach, List<(TypeReach Holder, int Place, Link Link)>> _holders = [];

        public Unsettled(TypeReach start, Func<TypeReach, bool> isSettled)
        {
            var met = new HashSet<TypeReach>([start]);
            All.Add(start);
            for (var i = 0; i < All.Count; i++)
                for (var place = 0; place < All[i].Links.Count; place++)
                {
                    var (other, link) = All[i].Links[place];
                    if (isSettled(other)) continue;
                    if (!_holders.TryGetValue(other, out var known)) _holders.Add(other, known = []);
                    known.Add((All[i], place, link));
                    if (met.Add(other)) All.Add(other);
                }
        }

        public List<TypeReach> All { get; } = [];

        /// <summary>The types among them that link to a type, with the place and kind of the link.</summary>
        public IReadOnlyList<(TypeReach Holder, int Place, Link Link)> HoldersOf(TypeReach type) => _holders.TryGetValue(type, out var known) ? known : [];
    }
}
