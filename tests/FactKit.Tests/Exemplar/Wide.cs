using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Wide>))]
public sealed partial record Wide : IFactObject<Wide>
{
    public long? F0 { get; init; }

    public long? F1 { get; init; }

    public long? F2 { get; init; }

    public long? F3 { get; init; }

    public long? F4 { get; init; }

    public long? F5 { get; init; }

    public long? F6 { get; init; }

    public long? F7 { get; init; }

    public long? F8 { get; init; }

    public long? F9 { get; init; }

    public long? F10 { get; init; }

    public long? F11 { get; init; }

    public long? F12 { get; init; }

    public long? F13 { get; init; }

    public long? F14 { get; init; }

    public long? F15 { get; init; }

    public long? F16 { get; init; }

    public long? F17 { get; init; }

    public long? F18 { get; init; }

    public long? F19 { get; init; }

    public long? F20 { get; init; }

    public long? F21 { get; init; }

    public long? F22 { get; init; }

    public long? F23 { get; init; }

    public long? F24 { get; init; }

    public long? F25 { get; init; }

    public long? F26 { get; init; }

    public long? F27 { get; init; }

    public long? F28 { get; init; }

    public long? F29 { get; init; }

    public long? F30 { get; init; }

    public long? F31 { get; init; }

    public long? F32 { get; init; }

    public long? F33 { get; init; }

    public long? F34 { get; init; }

    public long? F35 { get; init; }

    public long? F36 { get; init; }

    public long? F37 { get; init; }

    public long? F38 { get; init; }

    public long? F39 { get; init; }

    public long? F40 { get; init; }

    public long? F41 { get; init; }

    public long? F42 { get; init; }

    public long? F43 { get; init; }

    public long? F44 { get; init; }

    public long? F45 { get; init; }

    public long? F46 { get; init; }

    public long? F47 { get; init; }

    public long? F48 { get; init; }

    public long? F49 { get; init; }

    public long? F50 { get; init; }

    public long? F51 { get; init; }

    public long? F52 { get; init; }

    public long? F53 { get; init; }

    public long? F54 { get; init; }

    public long? F55 { get; init; }

    public long? F56 { get; init; }

    public long? F57 { get; init; }

    public long? F58 { get; init; }

    public long? F59 { get; init; }

    public long? F60 { get; init; }

    public long? F61 { get; init; }

    public long? F62 { get; init; }

    public long? F63 { get; init; }

    public long? F64 { get; init; }

    public long? F65 { get; init; }

    public required long F66 { get; init; }

    public long? F67 { get; init; }

    public long? F68 { get; init; }

    public required long F69 { get; init; }

    static Wide? IFactObject<Wide>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Wide>.Visit<V>(ref V visitor, Wide value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Wide>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Wide", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Wide>
    {
        static IntegerShape F0Shape => new();
        static IntegerShape F1Shape => new();
        static IntegerShape F2Shape => new();
        static IntegerShape F3Shape => new();
        static IntegerShape F4Shape => new();
        static IntegerShape F5Shape => new();
        static IntegerShape F6Shape => new();
        static IntegerShape F7Shape => new();
        static IntegerShape F8Shape => new();
        static IntegerShape F9Shape => new();
        static IntegerShape F10Shape => new();
        static IntegerShape F11Shape => new();
        static IntegerShape F12Shape => new();
        static IntegerShape F13Shape => new();
        static IntegerShape F14Shape => new();
        static IntegerShape F15Shape => new();
        static IntegerShape F16Shape => new();
        static IntegerShape F17Shape => new();
        static IntegerShape F18Shape => new();
        static IntegerShape F19Shape => new();
        static IntegerShape F20Shape => new();
        static IntegerShape F21Shape => new();
        static IntegerShape F22Shape => new();
        static IntegerShape F23Shape => new();
        static IntegerShape F24Shape => new();
        static IntegerShape F25Shape => new();
        static IntegerShape F26Shape => new();
        static IntegerShape F27Shape => new();
        static IntegerShape F28Shape => new();
        static IntegerShape F29Shape => new();
        static IntegerShape F30Shape => new();
        static IntegerShape F31Shape => new();
        static IntegerShape F32Shape => new();
        static IntegerShape F33Shape => new();
        static IntegerShape F34Shape => new();
        static IntegerShape F35Shape => new();
        static IntegerShape F36Shape => new();
        static IntegerShape F37Shape => new();
        static IntegerShape F38Shape => new();
        static IntegerShape F39Shape => new();
        static IntegerShape F40Shape => new();
        static IntegerShape F41Shape => new();
        static IntegerShape F42Shape => new();
        static IntegerShape F43Shape => new();
        static IntegerShape F44Shape => new();
        static IntegerShape F45Shape => new();
        static IntegerShape F46Shape => new();
        static IntegerShape F47Shape => new();
        static IntegerShape F48Shape => new();
        static IntegerShape F49Shape => new();
        static IntegerShape F50Shape => new();
        static IntegerShape F51Shape => new();
        static IntegerShape F52Shape => new();
        static IntegerShape F53Shape => new();
        static IntegerShape F54Shape => new();
        static IntegerShape F55Shape => new();
        static IntegerShape F56Shape => new();
        static IntegerShape F57Shape => new();
        static IntegerShape F58Shape => new();
        static IntegerShape F59Shape => new();
        static IntegerShape F60Shape => new();
        static IntegerShape F61Shape => new();
        static IntegerShape F62Shape => new();
        static IntegerShape F63Shape => new();
        static IntegerShape F64Shape => new();
        static IntegerShape F65Shape => new();
        static IntegerShape F66Shape => new();
        static IntegerShape F67Shape => new();
        static IntegerShape F68Shape => new();
        static IntegerShape F69Shape => new();
        static readonly FieldTable Fields = new("Wide",
            new FieldName("f0"),
            new FieldName("f1"),
            new FieldName("f2"),
            new FieldName("f3"),
            new FieldName("f4"),
            new FieldName("f5"),
            new FieldName("f6"),
            new FieldName("f7"),
            new FieldName("f8"),
            new FieldName("f9"),
            new FieldName("f10"),
            new FieldName("f11"),
            new FieldName("f12"),
            new FieldName("f13"),
            new FieldName("f14"),
            new FieldName("f15"),
            new FieldName("f16"),
            new FieldName("f17"),
            new FieldName("f18"),
            new FieldName("f19"),
            new FieldName("f20"),
            new FieldName("f21"),
            new FieldName("f22"),
            new FieldName("f23"),
            new FieldName("f24"),
            new FieldName("f25"),
            new FieldName("f26"),
            new FieldName("f27"),
            new FieldName("f28"),
            new FieldName("f29"),
            new FieldName("f30"),
            new FieldName("f31"),
            new FieldName("f32"),
            new FieldName("f33"),
            new FieldName("f34"),
            new FieldName("f35"),
            new FieldName("f36"),
            new FieldName("f37"),
            new FieldName("f38"),
            new FieldName("f39"),
            new FieldName("f40"),
            new FieldName("f41"),
            new FieldName("f42"),
            new FieldName("f43"),
            new FieldName("f44"),
            new FieldName("f45"),
            new FieldName("f46"),
            new FieldName("f47"),
            new FieldName("f48"),
            new FieldName("f49"),
            new FieldName("f50"),
            new FieldName("f51"),
            new FieldName("f52"),
            new FieldName("f53"),
            new FieldName("f54"),
            new FieldName("f55"),
            new FieldName("f56"),
            new FieldName("f57"),
            new FieldName("f58"),
            new FieldName("f59"),
            new FieldName("f60"),
            new FieldName("f61"),
            new FieldName("f62"),
            new FieldName("f63"),
            new FieldName("f64"),
            new FieldName("f65"),
            new FieldName("f66", required: true),
            new FieldName("f67"),
            new FieldName("f68"),
            new FieldName("f69", required: true));

        public Wide Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            long? _F0 = null;
            long? _F1 = null;
            long? _F2 = null;
            long? _F3 = null;
            long? _F4 = null;
            long? _F5 = null;
            long? _F6 = null;
            long? _F7 = null;
            long? _F8 = null;
            long? _F9 = null;
            long? _F10 = null;
            long? _F11 = null;
            long? _F12 = null;
            long? _F13 = null;
            long? _F14 = null;
            long? _F15 = null;
            long? _F16 = null;
            long? _F17 = null;
            long? _F18 = null;
            long? _F19 = null;
            long? _F20 = null;
            long? _F21 = null;
            long? _F22 = null;
            long? _F23 = null;
            long? _F24 = null;
            long? _F25 = null;
            long? _F26 = null;
            long? _F27 = null;
            long? _F28 = null;
            long? _F29 = null;
            long? _F30 = null;
            long? _F31 = null;
            long? _F32 = null;
            long? _F33 = null;
            long? _F34 = null;
            long? _F35 = null;
            long? _F36 = null;
            long? _F37 = null;
            long? _F38 = null;
            long? _F39 = null;
            long? _F40 = null;
            long? _F41 = null;
            long? _F42 = null;
            long? _F43 = null;
            long? _F44 = null;
            long? _F45 = null;
            long? _F46 = null;
            long? _F47 = null;
            long? _F48 = null;
            long? _F49 = null;
            long? _F50 = null;
            long? _F51 = null;
            long? _F52 = null;
            long? _F53 = null;
            long? _F54 = null;
            long? _F55 = null;
            long? _F56 = null;
            long? _F57 = null;
            long? _F58 = null;
            long? _F59 = null;
            long? _F60 = null;
            long? _F61 = null;
            long? _F62 = null;
            long? _F63 = null;
            long? _F64 = null;
            long? _F65 = null;
            long _F66 = default;
            long? _F67 = null;
            long? _F68 = null;
            long _F69 = default;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"f0\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _F0 = F0Shape.Read(ref r); if (r.Then(",\"f1\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _F1 = F1Shape.Read(ref r); if (r.Then(",\"f2\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _F2 = F2Shape.Read(ref r); if (r.Then(",\"f3\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _F3 = F3Shape.Read(ref r); if (r.Then(",\"f4\":"u8, 4, ref seen)) goto case 4; break;
                    case 4: _F4 = F4Shape.Read(ref r); if (r.Then(",\"f5\":"u8, 5, ref seen)) goto case 5; break;
                    case 5: _F5 = F5Shape.Read(ref r); if (r.Then(",\"f6\":"u8, 6, ref seen)) goto case 6; break;
                    case 6: _F6 = F6Shape.Read(ref r); if (r.Then(",\"f7\":"u8, 7, ref seen)) goto case 7; break;
                    case 7: _F7 = F7Shape.Read(ref r); if (r.Then(",\"f8\":"u8, 8, ref seen)) goto case 8; break;
                    case 8: _F8 = F8Shape.Read(ref r); if (r.Then(",\"f9\":"u8, 9, ref seen)) goto case 9; break;
                    case 9: _F9 = F9Shape.Read(ref r); if (r.Then(",\"f10\":"u8, 10, ref seen)) goto case 10; break;
                    case 10: _F10 = F10Shape.Read(ref r); if (r.Then(",\"f11\":"u8, 11, ref seen)) goto case 11; break;
                    case 11: _F11 = F11Shape.Read(ref r); if (r.Then(",\"f12\":"u8, 12, ref seen)) goto case 12; break;
                    case 12: _F12 = F12Shape.Read(ref r); if (r.Then(",\"f13\":"u8, 13, ref seen)) goto case 13; break;
                    case 13: _F13 = F13Shape.Read(ref r); if (r.Then(",\"f14\":"u8, 14, ref seen)) goto case 14; break;
                    case 14: _F14 = F14Shape.Read(ref r); if (r.Then(",\"f15\":"u8, 15, ref seen)) goto case 15; break;
                    case 15: _F15 = F15Shape.Read(ref r); if (r.Then(",\"f16\":"u8, 16, ref seen)) goto case 16; break;
                    case 16: _F16 = F16Shape.Read(ref r); if (r.Then(",\"f17\":"u8, 17, ref seen)) goto case 17; break;
                    case 17: _F17 = F17Shape.Read(ref r); if (r.Then(",\"f18\":"u8, 18, ref seen)) goto case 18; break;
                    case 18: _F18 = F18Shape.Read(ref r); if (r.Then(",\"f19\":"u8, 19, ref seen)) goto case 19; break;
                    case 19: _F19 = F19Shape.Read(ref r); if (r.Then(",\"f20\":"u8, 20, ref seen)) goto case 20; break;
                    case 20: _F20 = F20Shape.Read(ref r); if (r.Then(",\"f21\":"u8, 21, ref seen)) goto case 21; break;
                    case 21: _F21 = F21Shape.Read(ref r); if (r.Then(",\"f22\":"u8, 22, ref seen)) goto case 22; break;
                    case 22: _F22 = F22Shape.Read(ref r); if (r.Then(",\"f23\":"u8, 23, ref seen)) goto case 23; break;
                    case 23: _F23 = F23Shape.Read(ref r); if (r.Then(",\"f24\":"u8, 24, ref seen)) goto case 24; break;
                    case 24: _F24 = F24Shape.Read(ref r); if (r.Then(",\"f25\":"u8, 25, ref seen)) goto case 25; break;
                    case 25: _F25 = F25Shape.Read(ref r); if (r.Then(",\"f26\":"u8, 26, ref seen)) goto case 26; break;
                    case 26: _F26 = F26Shape.Read(ref r); if (r.Then(",\"f27\":"u8, 27, ref seen)) goto case 27; break;
                    case 27: _F27 = F27Shape.Read(ref r); if (r.Then(",\"f28\":"u8, 28, ref seen)) goto case 28; break;
                    case 28: _F28 = F28Shape.Read(ref r); if (r.Then(",\"f29\":"u8, 29, ref seen)) goto case 29; break;
                    case 29: _F29 = F29Shape.Read(ref r); if (r.Then(",\"f30\":"u8, 30, ref seen)) goto case 30; break;
                    case 30: _F30 = F30Shape.Read(ref r); if (r.Then(",\"f31\":"u8, 31, ref seen)) goto case 31; break;
                    case 31: _F31 = F31Shape.Read(ref r); if (r.Then(",\"f32\":"u8, 32, ref seen)) goto case 32; break;
                    case 32: _F32 = F32Shape.Read(ref r); if (r.Then(",\"f33\":"u8, 33, ref seen)) goto case 33; break;
                    case 33: _F33 = F33Shape.Read(ref r); if (r.Then(",\"f34\":"u8, 34, ref seen)) goto case 34; break;
                    case 34: _F34 = F34Shape.Read(ref r); if (r.Then(",\"f35\":"u8, 35, ref seen)) goto case 35; break;
                    case 35: _F35 = F35Shape.Read(ref r); if (r.Then(",\"f36\":"u8, 36, ref seen)) goto case 36; break;
                    case 36: _F36 = F36Shape.Read(ref r); if (r.Then(",\"f37\":"u8, 37, ref seen)) goto case 37; break;
                    case 37: _F37 = F37Shape.Read(ref r); if (r.Then(",\"f38\":"u8, 38, ref seen)) goto case 38; break;
                    case 38: _F38 = F38Shape.Read(ref r); if (r.Then(",\"f39\":"u8, 39, ref seen)) goto case 39; break;
                    case 39: _F39 = F39Shape.Read(ref r); if (r.Then(",\"f40\":"u8, 40, ref seen)) goto case 40; break;
                    case 40: _F40 = F40Shape.Read(ref r); if (r.Then(",\"f41\":"u8, 41, ref seen)) goto case 41; break;
                    case 41: _F41 = F41Shape.Read(ref r); if (r.Then(",\"f42\":"u8, 42, ref seen)) goto case 42; break;
                    case 42: _F42 = F42Shape.Read(ref r); if (r.Then(",\"f43\":"u8, 43, ref seen)) goto case 43; break;
                    case 43: _F43 = F43Shape.Read(ref r); if (r.Then(",\"f44\":"u8, 44, ref seen)) goto case 44; break;
                    case 44: _F44 = F44Shape.Read(ref r); if (r.Then(",\"f45\":"u8, 45, ref seen)) goto case 45; break;
                    case 45: _F45 = F45Shape.Read(ref r); if (r.Then(",\"f46\":"u8, 46, ref seen)) goto case 46; break;
                    case 46: _F46 = F46Shape.Read(ref r); if (r.Then(",\"f47\":"u8, 47, ref seen)) goto case 47; break;
                    case 47: _F47 = F47Shape.Read(ref r); if (r.Then(",\"f48\":"u8, 48, ref seen)) goto case 48; break;
                    case 48: _F48 = F48Shape.Read(ref r); if (r.Then(",\"f49\":"u8, 49, ref seen)) goto case 49; break;
                    case 49: _F49 = F49Shape.Read(ref r); if (r.Then(",\"f50\":"u8, 50, ref seen)) goto case 50; break;
                    case 50: _F50 = F50Shape.Read(ref r); if (r.Then(",\"f51\":"u8, 51, ref seen)) goto case 51; break;
                    case 51: _F51 = F51Shape.Read(ref r); if (r.Then(",\"f52\":"u8, 52, ref seen)) goto case 52; break;
                    case 52: _F52 = F52Shape.Read(ref r); if (r.Then(",\"f53\":"u8, 53, ref seen)) goto case 53; break;
                    case 53: _F53 = F53Shape.Read(ref r); if (r.Then(",\"f54\":"u8, 54, ref seen)) goto case 54; break;
                    case 54: _F54 = F54Shape.Read(ref r); if (r.Then(",\"f55\":"u8, 55, ref seen)) goto case 55; break;
                    case 55: _F55 = F55Shape.Read(ref r); if (r.Then(",\"f56\":"u8, 56, ref seen)) goto case 56; break;
                    case 56: _F56 = F56Shape.Read(ref r); if (r.Then(",\"f57\":"u8, 57, ref seen)) goto case 57; break;
                    case 57: _F57 = F57Shape.Read(ref r); if (r.Then(",\"f58\":"u8, 58, ref seen)) goto case 58; break;
                    case 58: _F58 = F58Shape.Read(ref r); if (r.Then(",\"f59\":"u8, 59, ref seen)) goto case 59; break;
                    case 59: _F59 = F59Shape.Read(ref r); if (r.Then(",\"f60\":"u8, 60, ref seen)) goto case 60; break;
                    case 60: _F60 = F60Shape.Read(ref r); if (r.Then(",\"f61\":"u8, 61, ref seen)) goto case 61; break;
                    case 61: _F61 = F61Shape.Read(ref r); if (r.Then(",\"f62\":"u8, 62, ref seen)) goto case 62; break;
                    case 62: _F62 = F62Shape.Read(ref r); if (r.Then(",\"f63\":"u8, 63, ref seen)) goto case 63; break;
                    case 63: _F63 = F63Shape.Read(ref r); if (r.Then(",\"f64\":"u8, 64, ref seen)) goto case 64; break;
                    case 64: _F64 = F64Shape.Read(ref r); if (r.Then(",\"f65\":"u8, 65, ref seen)) goto case 65; break;
                    case 65: _F65 = F65Shape.Read(ref r); if (r.Then(",\"f66\":"u8, 66, ref seen)) goto case 66; break;
                    case 66: _F66 = F66Shape.Read(ref r); if (r.Then(",\"f67\":"u8, 67, ref seen)) goto case 67; break;
                    case 67: _F67 = F67Shape.Read(ref r); if (r.Then(",\"f68\":"u8, 68, ref seen)) goto case 68; break;
                    case 68: _F68 = F68Shape.Read(ref r); if (r.Then(",\"f69\":"u8, 69, ref seen)) goto case 69; break;
                    case 69: _F69 = F69Shape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Wide { F0 = _F0, F1 = _F1, F2 = _F2, F3 = _F3, F4 = _F4, F5 = _F5, F6 = _F6, F7 = _F7, F8 = _F8, F9 = _F9, F10 = _F10, F11 = _F11, F12 = _F12, F13 = _F13, F14 = _F14, F15 = _F15, F16 = _F16, F17 = _F17, F18 = _F18, F19 = _F19, F20 = _F20, F21 = _F21, F22 = _F22, F23 = _F23, F24 = _F24, F25 = _F25, F26 = _F26, F27 = _F27, F28 = _F28, F29 = _F29, F30 = _F30, F31 = _F31, F32 = _F32, F33 = _F33, F34 = _F34, F35 = _F35, F36 = _F36, F37 = _F37, F38 = _F38, F39 = _F39, F40 = _F40, F41 = _F41, F42 = _F42, F43 = _F43, F44 = _F44, F45 = _F45, F46 = _F46, F47 = _F47, F48 = _F48, F49 = _F49, F50 = _F50, F51 = _F51, F52 = _F52, F53 = _F53, F54 = _F54, F55 = _F55, F56 = _F56, F57 = _F57, F58 = _F58, F59 = _F59, F60 = _F60, F61 = _F61, F62 = _F62, F63 = _F63, F64 = _F64, F65 = _F65, F66 = _F66, F67 = _F67, F68 = _F68, F69 = _F69 }
                : null!;
        }

        public void Visit<V>(ref V visitor, Wide value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Optional(ref visitor, 0, F0Shape, value.F0);
            VisitField.Optional(ref visitor, 1, F1Shape, value.F1);
            VisitField.Optional(ref visitor, 2, F2Shape, value.F2);
            VisitField.Optional(ref visitor, 3, F3Shape, value.F3);
            VisitField.Optional(ref visitor, 4, F4Shape, value.F4);
            VisitField.Optional(ref visitor, 5, F5Shape, value.F5);
            VisitField.Optional(ref visitor, 6, F6Shape, value.F6);
            VisitField.Optional(ref visitor, 7, F7Shape, value.F7);
            VisitField.Optional(ref visitor, 8, F8Shape, value.F8);
            VisitField.Optional(ref visitor, 9, F9Shape, value.F9);
            VisitField.Optional(ref visitor, 10, F10Shape, value.F10);
            VisitField.Optional(ref visitor, 11, F11Shape, value.F11);
            VisitField.Optional(ref visitor, 12, F12Shape, value.F12);
            VisitField.Optional(ref visitor, 13, F13Shape, value.F13);
            VisitField.Optional(ref visitor, 14, F14Shape, value.F14);
            VisitField.Optional(ref visitor, 15, F15Shape, value.F15);
            VisitField.Optional(ref visitor, 16, F16Shape, value.F16);
            VisitField.Optional(ref visitor, 17, F17Shape, value.F17);
            VisitField.Optional(ref visitor, 18, F18Shape, value.F18);
            VisitField.Optional(ref visitor, 19, F19Shape, value.F19);
            VisitField.Optional(ref visitor, 20, F20Shape, value.F20);
            VisitField.Optional(ref visitor, 21, F21Shape, value.F21);
            VisitField.Optional(ref visitor, 22, F22Shape, value.F22);
            VisitField.Optional(ref visitor, 23, F23Shape, value.F23);
            VisitField.Optional(ref visitor, 24, F24Shape, value.F24);
            VisitField.Optional(ref visitor, 25, F25Shape, value.F25);
            VisitField.Optional(ref visitor, 26, F26Shape, value.F26);
            VisitField.Optional(ref visitor, 27, F27Shape, value.F27);
            VisitField.Optional(ref visitor, 28, F28Shape, value.F28);
            VisitField.Optional(ref visitor, 29, F29Shape, value.F29);
            VisitField.Optional(ref visitor, 30, F30Shape, value.F30);
            VisitField.Optional(ref visitor, 31, F31Shape, value.F31);
            VisitField.Optional(ref visitor, 32, F32Shape, value.F32);
            VisitField.Optional(ref visitor, 33, F33Shape, value.F33);
            VisitField.Optional(ref visitor, 34, F34Shape, value.F34);
            VisitField.Optional(ref visitor, 35, F35Shape, value.F35);
            VisitField.Optional(ref visitor, 36, F36Shape, value.F36);
            VisitField.Optional(ref visitor, 37, F37Shape, value.F37);
            VisitField.Optional(ref visitor, 38, F38Shape, value.F38);
            VisitField.Optional(ref visitor, 39, F39Shape, value.F39);
            VisitField.Optional(ref visitor, 40, F40Shape, value.F40);
            VisitField.Optional(ref visitor, 41, F41Shape, value.F41);
            VisitField.Optional(ref visitor, 42, F42Shape, value.F42);
            VisitField.Optional(ref visitor, 43, F43Shape, value.F43);
            VisitField.Optional(ref visitor, 44, F44Shape, value.F44);
            VisitField.Optional(ref visitor, 45, F45Shape, value.F45);
            VisitField.Optional(ref visitor, 46, F46Shape, value.F46);
            VisitField.Optional(ref visitor, 47, F47Shape, value.F47);
            VisitField.Optional(ref visitor, 48, F48Shape, value.F48);
            VisitField.Optional(ref visitor, 49, F49Shape, value.F49);
            VisitField.Optional(ref visitor, 50, F50Shape, value.F50);
            VisitField.Optional(ref visitor, 51, F51Shape, value.F51);
            VisitField.Optional(ref visitor, 52, F52Shape, value.F52);
            VisitField.Optional(ref visitor, 53, F53Shape, value.F53);
            VisitField.Optional(ref visitor, 54, F54Shape, value.F54);
            VisitField.Optional(ref visitor, 55, F55Shape, value.F55);
            VisitField.Optional(ref visitor, 56, F56Shape, value.F56);
            VisitField.Optional(ref visitor, 57, F57Shape, value.F57);
            VisitField.Optional(ref visitor, 58, F58Shape, value.F58);
            VisitField.Optional(ref visitor, 59, F59Shape, value.F59);
            VisitField.Optional(ref visitor, 60, F60Shape, value.F60);
            VisitField.Optional(ref visitor, 61, F61Shape, value.F61);
            VisitField.Optional(ref visitor, 62, F62Shape, value.F62);
            VisitField.Optional(ref visitor, 63, F63Shape, value.F63);
            VisitField.Optional(ref visitor, 64, F64Shape, value.F64);
            VisitField.Optional(ref visitor, 65, F65Shape, value.F65);
            VisitField.Required(ref visitor, 66, F66Shape, value.F66);
            VisitField.Optional(ref visitor, 67, F67Shape, value.F67);
            VisitField.Optional(ref visitor, 68, F68Shape, value.F68);
            VisitField.Required(ref visitor, 69, F69Shape, value.F69);
            visitor.Leave();
        }
    }
}
