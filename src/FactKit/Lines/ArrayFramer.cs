using System.Buffers;

namespace FactKit.Lines;

/// <summary>One array of documents. What stands between them and does not belong there is a fault of its own, and what follows is read all the same.</summary>
sealed class ArrayFramer(InputWindow window, int maxBytes, List<Frame> frames) : Framer(window, maxBytes, frames)
{
    static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(",]}{[\" \t\r\n"u8), Landmarks = SearchValues.Create(",]{"u8);

    readonly ItemScanner _item = new();
    State _state;

    enum State
    {
        /// <summary>Before the array.</summary>
        Outside,

        /// <summary>An item or the end of the array.</summary>
        First,

        /// <summary>An item: there was a comma.</summary>
        Next,

        /// <summary>In an item with brackets, or a text.</summary>
        Item,

        /// <summary>In an item of another kind.</summary>
        Scalar,

        /// <summary>A comma or the end of the array.</summary>
        After,

        /// <summary>Behind a fault: whatever shows the way.</summary>
        Lost,

        /// <summary>Behind the array.</summary>
        Closed,
    }

    public override void Scan()
    {
        while (!IsFull && !IsDone && !Window.IsPassed)
        {
            switch (_state)
            {
                case State.Item: Item(); break;
                case State.Scalar: Scalar(); break;
                case State.Lost: Lost(); break;
                default:
                    if (Window.SkipSpace()) Between((char)Window.Next);
                    break;
            }
        }
    }

    public override void End()
    {
        if (_state is State.Item or State.Scalar) Finish(Window.At, FrameEnd.Input);
        else if (_state == State.Outside) Fault("expected an array of documents, which begins with [, found an empty text");
        else if (_state != State.Closed && !IsDone) Fault($"expected {(_state == State.Next ? "a document" : "a comma or ]")}, found the end of the text: is it cut off?");
    }

    void Between(char sign)
    {
        switch (_state)
        {
            case State.Outside when sign == '[':
                Go(State.First);
                break;
            case State.Outside:
                Stop($"expected an array of documents, which begins with [, found {Shown(sign)}");
                break;
            case State.Closed:
                Stop($"expected the end of the text after the ] of the array, found {Shown(sign)}: what follows is not read");
                break;
            case State.First or State.After when sign == ']':
                Go(State.Closed);
                break;
            case State.Next when sign == ']':
                Fault("there is a comma too many before ]");
                Go(State.Closed);
                break;
            case State.After when sign == ',':
                Go(State.Next);
                break;
            case State.After:
                Fault($"expected a comma or ] after the document, found {Shown(sign)}");
                _state = State.Lost;
                break;
            case State.First or State.Next when sign is ',' or '}':
                Fault($"expected a document, found {sign}");
                Go(sign == ',' ? State.Next : State.Lost);
                break;
            default:
                Begin();
                _item.Reset();
                _state = sign is '{' or '[' or '"' ? State.Item : State.Scalar;
                break;
        }
    }

    void Item()
    {
        if (_item.Scan(Window.Bytes, ref Window.At, Window.Start, Window.At + MaxBytes - LengthAt(Window.At)))
        {
            Finish(Window.At, FrameEnd.Own);
            _state = State.After;
        }
        else ForgetTooLong();
    }

    void Scalar()
    {
        var length = Window.Bytes[Window.At..].IndexOfAny(ScalarEnds);
        Window.At = length < 0 ? Window.Bytes.Length : Window.At + length;
        if (length >= 0)
        {
            Finish(Window.At, FrameEnd.Own);
            _state = State.After;
        }
        else ForgetTooLong();
    }

    void ForgetTooLong()
    {
        if (LengthAt(Window.At) > MaxBytes) Window.Forget();
    }

    /// <summary>The next document, comma or ] shows where to go on.</summary>
    void Lost()
    {
        var length = Window.Bytes[Window.At..].IndexOfAny(Landmarks);
        Window.At = length < 0 ? Window.Bytes.Length : Window.At + length;
        if (length >= 0) _state = Window.Next == '{' ? State.First : State.After;
        Window.Start = Window.At;
    }

    void Go(State state)
    {
        Window.At++;
        _state = state;
    }

    void Stop(string message)
    {
        Fault(message);
        IsDone = true;
    }

    static string Shown(char sign) => sign switch
    {
        '"' => "a text",
        > ' ' and <= '~' => sign.ToString(),
        _ => $"the byte 0x{(int)sign:x2}",
    };
}
