BEGIN TRANSACTION;
CREATE TABLE cards (
            id          TEXT PRIMARY KEY,
            aside       INTEGER NOT NULL     -- how often it was swapped for another
        ) STRICT;
INSERT INTO "cards" VALUES('curious-1',2);
INSERT INTO "cards" VALUES('curious-2',1);
CREATE TABLE exchanges (
            session     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            id          TEXT NOT NULL,
            place       INTEGER NOT NULL,
            protocol    TEXT NOT NULL,
            at          TEXT NOT NULL,
            statement   TEXT NOT NULL,       -- JSON: ids of turns
            response    TEXT NOT NULL,       -- id of a turn
            listener    INTEGER NOT NULL CHECK (listener IN (0, 1)),
            verdict     TEXT,                -- got, almost or missed: the speaker's word
            rating      INTEGER,
            guess       INTEGER,
            self_check  TEXT,
            misheard    INTEGER NOT NULL,
            overruled   TEXT NOT NULL,       -- JSON: ids of points
            reflection  TEXT NOT NULL,       -- JSON: the texts that were compared
            assessment  TEXT,                -- JSON: what one version of the checker saw
            digest      TEXT NOT NULL,       -- SHA-256 of reflection and assessment
            PRIMARY KEY (session, id)
        ) STRICT;
INSERT INTO "exchanges" VALUES('20260304-193015-0000','x1',0,'slt','2026-03-04T19:30:15.250000Z','["t1"]','t2',1,'got',4,3,NULL,0,'[]','{"statement": "The meeting ran over again, and I missed bath time.", "response": "So it ran long, and you were not there for the bath.", "points": [], "detectors_off": []}','{"schema": 1, "checker": "test/1", "points": [{"id": "p1", "text": "the meeting ran over again", "span": [0, 27], "core": true, "status": "caught", "confidence": 0.9, "evidence": "it ran long", "note": null}, {"id": "p2", "text": "I missed bath time", "span": [33, 51], "core": true, "status": "changed", "confidence": 0.7, "evidence": "the bath", "note": "not there"}], "coverage": 0.75, "added": [{"text": "you were not there", "span": [20, 38], "guess": false, "confidence": 0.5}], "feelings": {"stated": [], "named": [], "status": "none_needed"}, "moves": [{"kind": "reflection", "text": "So it ran long, and you were not there for the bath.", "span": [0, 52], "confidence": 0.9, "certainty": "fact"}], "kind": "reflection", "reflects": 0.9, "parroting": {"four_gram": 0.0, "content": 0.25, "flag": false}, "length_ratio": 1.1, "understood": 0.6, "feedback": {"strength": {"text": "''it ran long'' keeps the heart of it.", "quote": "it ran long"}, "suggestion": {"text": "''again'' went missing.", "reason": "It is what wears.", "sample": "So it ran long again…"}}}','0e2535a9ec5477d209c6fdfecb7d81d961355f1dbab2b05cdc44ce42216e90b2');
CREATE TABLE migrations (name TEXT PRIMARY KEY, at TEXT) STRICT;
INSERT INTO "migrations" VALUES('1-sessions','2026-11-25 19:52:49.050188+00:00');
INSERT INTO "migrations" VALUES('2-cards','2026-11-25 19:52:49.051310+00:00');
CREATE TABLE sessions (
            id          TEXT PRIMARY KEY,
            started     TEXT NOT NULL,       -- UTC, as are all times of day
            ended       TEXT,                -- NULL: it goes on, or was cut off
            first_name  TEXT NOT NULL,       -- partner 0
            second_name TEXT NOT NULL,       -- partner 1
            keep_audio  INTEGER NOT NULL,    -- 1: both agreed
            lost        INTEGER NOT NULL,    -- samples that the microphone lost
            first_note  TEXT NOT NULL,
            second_note TEXT NOT NULL
        ) STRICT;
INSERT INTO "sessions" VALUES('20260304-193015-0000','2026-03-04T19:30:15.250000Z','2026-03-04T19:42:15.250000Z','Ada','Ben',0,0,'','');
CREATE TABLE sound (
            session     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            turn        TEXT NOT NULL,       -- may have no words yet
            place       INTEGER NOT NULL,
            start       INTEGER NOT NULL,    -- sample index at 16 kHz
            samples     INTEGER NOT NULL,
            digest      TEXT NOT NULL,       -- SHA-256 of pcm
            pcm         BLOB NOT NULL,       -- 16 bit, little-endian, mono
            PRIMARY KEY (session, turn, place)
        ) STRICT;
INSERT INTO "sound" VALUES('20260304-193015-0000','t1',0,0,64,'db733dd3e94d0e86a74a573a6a594c29eeafa99d78187f62712f52531d296c60',X'00C009C211C419C621C829CA31CC39CE41D04AD252D45AD662D86ADA72DC7ADE82E08AE292E49BE6A3E8ABEAB3ECBBEEC3F0CBF2D3F4DCF6E4F8ECFAF4FCFCFE04010C0314051C0724092D0B350D3D0F45114D1355155D1765196E1B761D7E1F86218E2396259E27A629AE2BB62DBF2FC731CF33D735DF37E739EF3BF73D0040');
CREATE TABLE turns (
            session     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            id          TEXT NOT NULL,
            place       INTEGER NOT NULL,    -- order within the session
            protocol    TEXT NOT NULL,
            stage       TEXT NOT NULL,
            role        TEXT NOT NULL,
            partner     INTEGER NOT NULL CHECK (partner IN (0, 1)),
            started_s   REAL NOT NULL,       -- on the clock of the sound
            ended_s     REAL NOT NULL,
            off_record  INTEGER NOT NULL,
            text        TEXT NOT NULL,       -- of the transcript, to be read here
            transcript  TEXT NOT NULL,       -- JSON: segments, words, times, confidence
            digest      TEXT NOT NULL,       -- SHA-256 of the transcript
            PRIMARY KEY (session, id)
        ) STRICT;
INSERT INTO "turns" VALUES('20260304-193015-0000','t1',0,'slt','chunk','speaker',0,0.0,5.0,0,'The meeting ran over again, and I missed bath time.','{"text": "The meeting ran over again, and I missed bath time.", "segments": [{"start_s": 0.0, "end_s": 3.0, "text": "The meeting ran over again, and I missed bath time.", "confidence": 0.9, "words": [{"start_s": 0.0, "end_s": 0.3, "text": "The", "confidence": 0.9}, {"start_s": 0.3, "end_s": 0.6, "text": "meeting", "confidence": 0.9}, {"start_s": 0.6, "end_s": 0.9, "text": "ran", "confidence": 0.9}, {"start_s": 0.9, "end_s": 1.2, "text": "over", "confidence": 0.9}, {"start_s": 1.2, "end_s": 1.5, "text": "again,", "confidence": 0.9}, {"start_s": 1.5, "end_s": 1.8, "text": "and", "confidence": 0.9}, {"start_s": 1.8, "end_s": 2.1, "text": "I", "confidence": 0.9}, {"start_s": 2.1, "end_s": 2.4, "text": "missed", "confidence": 0.9}, {"start_s": 2.4, "end_s": 2.7, "text": "bath", "confidence": 0.9}, {"start_s": 2.7, "end_s": 3.0, "text": "time.", "confidence": 0.9}]}], "confidence": 0.9, "model": "base"}','f360933e920a47540550ec156eee76d55cd15f9cdab1e779d7ee95fe22913602');
INSERT INTO "turns" VALUES('20260304-193015-0000','t2',1,'slt','paraphrase','listener',1,10.0,15.0,0,'So it ran long, and you were not there for the bath.','{"text": "So it ran long, and you were not there for the bath.", "segments": [{"start_s": 10.0, "end_s": 13.6, "text": "So it ran long, and you were not there for the bath.", "confidence": 0.9, "words": [{"start_s": 10.0, "end_s": 10.3, "text": "So", "confidence": 0.9}, {"start_s": 10.3, "end_s": 10.6, "text": "it", "confidence": 0.9}, {"start_s": 10.6, "end_s": 10.9, "text": "ran", "confidence": 0.9}, {"start_s": 10.9, "end_s": 11.2, "text": "long,", "confidence": 0.9}, {"start_s": 11.2, "end_s": 11.5, "text": "and", "confidence": 0.9}, {"start_s": 11.5, "end_s": 11.8, "text": "you", "confidence": 0.9}, {"start_s": 11.8, "end_s": 12.1, "text": "were", "confidence": 0.9}, {"start_s": 12.1, "end_s": 12.4, "text": "not", "confidence": 0.9}, {"start_s": 12.4, "end_s": 12.7, "text": "there", "confidence": 0.9}, {"start_s": 12.7, "end_s": 13.0, "text": "for", "confidence": 0.9}, {"start_s": 13.0, "end_s": 13.3, "text": "the", "confidence": 0.9}, {"start_s": 13.3, "end_s": 13.6, "text": "bath.", "confidence": 0.9}]}], "confidence": 0.9000000000000001, "model": "base"}','4f70db84e284ec517e8cd4a533665f7068b0289787cbc4a4cbf2a9a6ba879db4');
CREATE INDEX turns_brief ON turns (session, protocol, place, started_s, ended_s);
CREATE INDEX sound_brief ON sound (session, turn, samples);
COMMIT;
