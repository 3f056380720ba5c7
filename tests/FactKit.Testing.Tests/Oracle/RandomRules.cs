namespace FactKit.Testing.Tests.Oracle;

/// <summary>Random rules that are well typed and guard what is optional.</summary>
sealed class RandomRules(Random random)
{
    // The variable that a loop has in hand, if any: an item or a claim.
    string? _item, _claim;
    bool _hasO, _hasP;
    int _loops;

    public string Next() => Truth(4);

    string Pick(params ReadOnlySpan<string> options) => options[random.Next(options.Length)];

    string Order => Pick("<", "<=", ">", ">=", "==", "!=");

    string Truth(int depth)
    {
        if (depth == 0) return Simple(0);
        return random.Next(14) switch
        {
            0 or 1 => $"({Truth(depth - 1)} && {Truth(depth - 1)})",
            2 or 3 => $"({Truth(depth - 1)} || {Truth(depth - 1)})",
            4 => $"!({Truth(depth - 1)})",
            5 => $"({Truth(depth - 1)} ? {Truth(depth - 1)} : {Truth(depth - 1)})",
            6 => Loop(depth),
            7 => Guarded(depth),
            8 => $"({Truth(depth - 1)}) == ({Truth(depth - 1)})",
            _ => Simple(depth),
        };
    }

    // What dates and lists say, with a new moment near the days of the documents.
    string Dated(int depth) => random.Next(6) switch
    {
        0 or 1 => $"({Day(depth)} - {Day(depth)}) {Order} {Pick("-30", "0", "2", "5", "40")}",
        2 => $"{Day(depth)}.{Pick("getFullYear() == 2024", "getMonth() == 0", "getDate() > 3", "getDayOfMonth() < 4", "getDayOfYear() < 9", "getDayOfWeek() == 3")}",
        3 => $"{Day(depth)} {Pick("<", "<=", ">", ">=")} timestamp(\"2024-01-{Pick("01", "03", "05", "12", "31")}T{Pick("00", "09", "15")}:00:00Z\")",
        4 => $"unique([{Int(depth)}, {Int(depth)}, {Int(0)}])",
        _ => Pick("unique([q, r])", "unique([q, r, best(killed)])", "unique(items.map(u, u.n))", "unique(items.map(u, u.q))", "unique([d, e])", "unique([s, \"x\"])", "unique(items.map(u, [u.n, u.m]))"),
    };

    string Simple(int depth) => random.Next(13) switch
    {
        11 or 12 => Dated(Math.Max(depth - 1, 0)),
        0 or 1 or 2 => $"{Int(depth)} {Order} {Int(depth)}",
        3 or 4 => $"{Amount(depth)} {Order} {Amount(depth)}",
        5 => $"{Amount(depth)} {Order} {Pick("0", "1", "2", "2.5", "3", "4")}",
        6 => $"{Day(depth)} {Order} {Day(depth)}",
        7 => Pick("s == \"x\"", "s != \"y\"", "s in [\"x\", \"z\"]", "t", "t == true", "b in [1, 2, a]", "c in [a, b]"),
        8 => Pick("known(a)", "known(r)", "known(s)", "known(killed)", "compatible(killed)", "lower(q) < 2", "upper(q) >= 3", "lower(q) == upper(q)"),
        9 when _claim is not null => Pick($"{_claim}.value > 2", $"{_claim}.value == 3", $"{_claim}.modality == \"asserted\"", $"{_claim}.rank != \"normal\"", $"{_claim}.value <= q"),
        9 when _item is not null => Pick($"{_item}.n == {_item}.m", $"{_item}.q >= 2", $"best({_item}.k) == {_item}.q", $"{_item}.k.size() > 1"),
        _ => $"{Int(0)} {Order} {Int(0)}",
    };

    string Loop(int depth)
    {
        var (item, claim) = (_item, _claim);
        var name = $"v{_loops++}";
        var claims = random.Next(2) == 0;
        if (claims) _claim = name;
        else _item = name;
        var body = Truth(Math.Min(depth - 1, 1));
        (_item, _claim) = (item, claim);
        var range = claims ? item is not null && random.Next(2) == 0 ? $"{item}.k" : "wounded" : "items";
        return random.Next(5) switch
        {
            0 => $"{range}.all({name}, {body})",
            1 => $"{range}.exists({name}, {body})",
            2 => $"{range}.exists_one({name}, {body})",
            _ => $"{range}.filter({name}, {body}).size() {Order} {random.Next(3)}",
        };
    }

    string Guarded(int depth)
    {
        var isO = random.Next(2) == 0;
        var (hadO, hadP, name) = (_hasO, _hasP, isO ? "o" : "p");
        if (isO) _hasO = true;
        else _hasP = true;
        var inside = Truth(depth - 1);
        var simple = $"{name} {Order} {Int(0)}";
        (_hasO, _hasP) = (hadO, hadP);
        return random.Next(3) switch
        {
            0 => $"(has({name}) && ({inside} || {simple}))",
            1 => $"(!has({name}) || ({inside} && {simple}))",
            _ => $"(has({name}) ? ({inside} || {simple}) : {Truth(depth - 1)})",
        };
    }

    // No constant: the compiler finds divisions by zero, and indices out of range, by itself.
    string Variable() => _item is not null && random.Next(2) == 0 ? Pick($"{_item}.n", $"{_item}.m") : Pick("a", "b", "c", "items.size()");

    string Int(int depth)
    {
        if (depth == 0 || random.Next(3) == 0)
        {
            if (_item is not null && random.Next(2) == 0) return Pick($"{_item}.n", $"{_item}.m");
            if (_hasO && random.Next(3) == 0) return "o";
            return _hasP && random.Next(3) == 0 ? "p" : Pick("a", "b", "c", "0", "1", "2", "3", "items.size()");
        }
        return random.Next(9) switch
        {
            0 or 1 => $"({Int(depth - 1)} + {Int(depth - 1)})",
            2 => $"({Int(depth - 1)} - {Int(depth - 1)})",
            3 => $"({Int(depth - 1)} * {Int(depth - 1)})",
            4 => $"({Int(depth - 1)} / {Variable()})",
            5 => $"({Int(depth - 1)} % {Variable()})",
            6 => $"({Truth(Math.Min(depth - 1, 1))} ? {Int(depth - 1)} : {Int(depth - 1)})",
            7 => $"[{Int(depth - 1)}, {Int(depth - 1)}][{Variable()}]",
            _ => $"sum([{Int(depth - 1)}, {Int(depth - 1)}])",
        };
    }

    string Amount(int depth)
    {
        if (depth == 0 || random.Next(2) == 0)
        {
            if (_claim is not null && random.Next(3) == 0) return $"{_claim}.value";
            return _item is not null && random.Next(2) == 0 ? Pick($"{_item}.q", $"best({_item}.k)") : Pick("q", "r", "best(killed)", "best(killed)");
        }
        return random.Next(6) switch
        {
            0 or 1 => $"({Amount(depth - 1)} + {Amount(depth - 1)})",
            2 => $"({Amount(depth - 1)} - {Amount(depth - 1)})",
            3 => $"({Truth(Math.Min(depth - 1, 1))} ? {Amount(depth - 1)} : {Amount(depth - 1)})",
            4 => Pick($"sum(items.map(v{_loops}, v{_loops++}.q))", $"sum(items.map(v{_loops}, best(v{_loops++}.k)))", "sum([q, r])"),
            _ => $"({Amount(depth - 1)} * {Pick("2", "3", "q")})",
        };
    }

    string Day(int depth) => random.Next(6) switch
    {
        0 or 1 => "d",
        2 or 3 => "e",
        4 when depth > 0 => $"({Truth(Math.Min(depth - 1, 1))} ? d : e)",
        _ => Pick("date(\"2024-01-03\")", "date(\"2024-01-05\")", "date(\"2024-02-10\")"),
    };
}
