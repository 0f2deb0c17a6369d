namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Verbs whose past is not made with -ed: base, past, participle. A data table, English.</summary>
internal static class IrregularVerbs
{
    public static readonly string[] Table =
    [
        "arise arose arisen", "awake awoke awoken", "bear bore born", "beat beat beaten", "become became become", "begin began begun", "bind bound bound", "break broke broken",
        "bring brought brought", "broadcast broadcast broadcast", "build built built", "buy bought bought", "catch caught caught", "choose chose chosen", "come came come", "overcome overcame overcome",
        "deal dealt dealt", "draw drew drawn", "drive drove driven", "eat ate eaten", "fall fell fallen", "feel felt felt", "fight fought fought", "find found found", "flee fled fled",
        "fly flew flown", "forbid forbade forbidden", "forget forgot forgotten", "get got gotten", "give gave given", "go went gone", "grow grew grown", "undergo underwent undergone", "hear heard heard",
        "hide hid hidden", "hold held held", "uphold upheld upheld", "keep kept kept", "know knew known", "lead led led", "learn learned learned", "leave left left", "lend lent lent", "lay laid laid",
        "lie lay lain", "lose lost lost", "make made made", "mean meant meant", "meet met met", "pay paid paid", "quit quit quit", "read read read", "ride rode ridden", "rise rose risen", "run ran run",
        "say said said", "see saw seen", "oversee oversaw overseen", "seek sought sought", "sell sold sold", "send sent sent", "set set set", "shoot shot shot", "show showed shown", "sing sang sung",
        "sink sank sunk", "sit sat sat", "sleep slept slept", "speak spoke spoken", "spend spent spent", "split split split", "spread spread spread", "stand stood stood", "steal stole stolen",
        "strike struck struck", "swear swore sworn", "sweep swept swept", "take took taken", "undertake undertook undertaken", "teach taught taught", "tell told told", "think thought thought",
        "throw threw thrown", "understand understood understood", "wear wore worn", "win won won", "withdraw withdrew withdrawn", "write wrote written", "rewrite rewrote rewritten", "cowrite cowrote cowritten",
        "co-write co-wrote co-written", "co-run co-ran co-run", "rebuild rebuilt rebuilt", "resell resold resold", "cut cut cut", "put put put", "let let let", "hit hit hit", "hurt hurt hurt", "shut shut shut", "wed wed wed",
        "bid bid bid", "cost cost cost", "retake retook retaken", "foresee foresaw foreseen", "outgrow outgrew outgrown", "forgo forwent forgone", "bequeath bequeathed bequeathed", "hang hung hung", "light lit lit",
    ];
}
