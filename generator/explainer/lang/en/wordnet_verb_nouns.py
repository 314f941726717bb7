"""Nouns of verbs: `verb:noun,noun`, where the noun tells the act, `_` for a blank.

Made by benchmarks/wordnet_tables.py out of WordNet 3.0; see NOTICE for its licence.
"""

from __future__ import annotations

WORDNET_VERB_NOUNS = """
    abandon:abandonment absent:absence abuse:abuse accomplish:accomplishment achieve:achievement
    acquire:acquiring,acquisition acquit:acquittal act:action activate:activation add:addition adjust:adjustment
    admit:admission adopt:adoption advance:advance advocate:advocacy aggress:aggression agree:agreement aim:aim
    airlift:airlift alter:alteration amend:amendment anatomise:anatomy annotate:annotation announce:announcement
    answer:answer apologise:apology apologize:apology appeal:appeal appear:appearance approach:approach
    approbate:approval approve:approval argue:argument arraign:arraignment arrest:arrest arrive:arrival assault:assault
    assert:assertion assign:assignment assist:assist,assistance assume:assumption assure:assurance attack:attack
    attempt:attempt attend:attendance avoid:avoidance awaken:awakening award:award back:backing ballot:ballot ban:ban
    baptise:baptism baptize:baptism bargain:bargaining battle:battle be_born:birth beat:beating begin:beginning bid:bid
    birth:birth blame:blame block:blocking boast:boast bomb:bombing book:booking boost:boost boycott:boycott
    breach:breach break_down:breakdown break_out:breakout breathe:breathing brief:briefing broadcast:broadcast
    bury:burial buy:buying calculate:calculation call:call camp:camping campaign:campaign cancel:cancellation
    cause:causation caution:caution celebrate:celebration certify:certification challenge:challenge change:change
    chant:chant charge:charge chase:chase chat:chat chatter:chatter check_out:checkout cheer:cheer circulate:circulation
    cite:citation claim:claim clarify:clarification clean:cleaning cleanse:cleansing climb:climbing close:closing
    coach:coaching collaborate:collaboration collapse:collapse collect:collecting colonise:colonisation
    colonize:colonization combat:combat comfort:comfort command:command comment:comment,commentary
    commentate:comment,commentary commit:commitment communicate:communicating,communication commute:commuting
    compact:compaction compare:comparison compete:competition compile:compiling complain:complaint complete:completion
    compliment:compliment comply:compliance compromise:compromise concede:conceding,concession concentrate:concentration
    condemn:condemnation conduct:conducting confer:conference confess:confession confirm:confirmation
    confront:confrontation conquer:conquering consent:consent consider:consideration consolidate:consolidation
    conspire:conspiracy construct:construction consult:consultation consume:consumption continue:continuation
    contract:contract,contraction contribute:contribution control:control converge:convergence converse:conversation
    convert:conversion convict:conviction cook:cooking cool:cooling cooperate:cooperation copy:copying
    correct:correction correspond:correspondence counsel:counseling count:counting count_down:countdown
    cover_up:cover-up crack_down:crackdown crash:crash crawl:crawl,crawling create:creation criticise:criticism
    cross:crossing crouch:crouch crush:crushing cry:crying cut:cutting damage:damage dance:dancing date:dating
    deal:dealing debate:debate debut:debut deceive:deception decide:decision declare:declaration decode:decoding
    decrease:decrease decree:decree defeat:defeat delay:delay deliver:delivery demand:demand demonstrate:demonstration
    demote:demotion deny:denial depart:departure deplete:depletion descend:descent design:designing destroy:destruction
    detect:detection develop:development deviate:deviation diagnose:diagnosing,diagnosis die:death dig:digging
    dilute:dilution dine:dining disappear:disappearance,disappearing disclose:disclosure discontinue:discontinuation
    discover:discovery discuss:discussion dismiss:dismissal dispatch:dispatch display:display dispose:disposal
    disregard:disregard disrespect:disrespect disrupt:disruption disseminate:dissemination distribute:distribution
    dive:dive divert:diversion divide:division divorce:divorce dominate:domination donate:donation double:doubling
    dramatize:dramatization drift:drift drill:drilling drink:drinking duel:duel ease:easing eat:eating eclipse:eclipse
    edit:editing educate:education elect:election elevate:elevation eliminate:elimination embrace:embrace
    emerge:emergence emigrate:emigration emit:emission emphasize:emphasizing employ:employment empty:emptying
    encore:encore encounter:encounter encourage:encouragement encrypt:encryption end:end,ending endeavor:endeavor
    enforce:enforcement enhance:enhancement enlarge:enlargement enlist:enlisting enrich:enrichment enroll:enrollment
    enter:entering,entrance erode:erosion err:error escalate:escalation escape:escape estimate:estimate
    evacuate:evacuation evaluate:evaluation evict:eviction evolve:evolution exaggerate:exaggeration examine:examination
    excrete:excretion excuse:excuse execute:executing,execution expel:expulsion experiment:experiment,experimentation
    explain:explanation explode:explosion exploit:exploitation explore:exploration export:exporting expose:exposure
    expropriate:expropriation extend:extension fail:failure fall:fall feed:feeding feed_back:feedback fester:festering
    feud:feud fight:fight,fighting file:filing fill:filling film:filming finance:finance,financing find:finding
    fire:firing fish:fishing fix:fixing flight:flight flood:flooding fly:flying forbid:forbidding
    forecast:forecast,forecasting forge:forging form:formation forward:forwarding found:founding franchise:franchise
    freeze:freeze,freezing fulfill:fulfillment function:functioning gather:gathering gaze:gaze gentrify:gentrification
    give:giving glance:glance glimpse:glimpse gossip:gossip govern:governing graduate:graduation graze:grazing
    greet:greeting grind:grinding grow:growing,growth guarantee:guarantee guess:guess guide:guidance halt:halt
    hand_over:handover handle:handling happen:happening harm:harm hassle:hassle haul:haul heist:heist help:help
    hesitate:hesitation hijack:hijack hint:hint hit:hit,hitting hoax:hoax honor:honor honour:honour
    hospitalise:hospitalisation hug:hug hunt:hunting hypothesize:hypothesis identify:identification imitate:imitation
    immigrate:immigration impair:impairment implement:implementation import:importing imprison:imprisonment
    improve:improvement inaugurate:inauguration increase:increase incubate:incubation induct:induction
    influence:influence inform:informing inhale:inhalation inherit:inheritance initiate:initiation injure:injury
    inquire:inquiry insist:insisting inspect:inspection instal:installing install:installation,installing
    instantiate:instance instruct:instruction integrate:integration intend:intent interact:interaction
    intercept:interception interfere:interference intervene:intervention interview:interview introduce:introduction
    invade:invasion invent:invention invest:investing,investment investigate:investigating,investigation
    invite:invitation,invite invoice:invoice involve:involvement irrigate:irrigation issue:issuing jab:jab join:joining
    joke:joke journey:journey,journeying judge:judgment justify:justification kidnap:kidnapping kill:kill,killing
    kiss:kiss,kissing knock:knocking labor:labor lapse:lapse laugh:laugh lay_off:layoff leap:leap lease:lease
    lecture:lecture liberate:liberation license:license list:listing listen:listening litigate:litigation lower:lowering
    magnify:magnification manipulate:manipulation manufacture:manufacture mark:marking marry:marriage massacre:massacre
    massage:massage measure:measurement,measuring meet:meet,meeting melt:melt,melting menace:menace mention:mention
    migrate:migration mingle:mingling misinform:misinformation mismanage:mismanagement mistake:mistake
    mistreat:mistreatment misunderstand:misunderstanding mitigate:mitigation mix:mixing mobilize:mobilization
    modify:modification monitor:monitoring move:move,movement mug:mugging murder:murder mutter:muttering name:naming
    neglect:neglect negotiate:negotiation nod:nod nominate:nomination notify:notice obey:obedience object:objection
    observe:observation occupy:occupation offer:offer open:opening opine:opinion oppose:opposition optimize:optimization
    order:order oust:ousting overhaul:overhaul overreact:overreaction overthrow:overthrow overturn:overturn
    pardon:pardon participate:participation pause:pause pay:payment penalise:penalty perform:performance,performing
    permit:permission,permit persecute:persecution petition:petition pilot:piloting plan:planning play:playing
    play_off:playoff plunge:plunge portray:portrayal post:posting praise:praise pray:prayer premiere:premiere
    prepare:preparation prepay:prepayment prescribe:prescription present:presentation preserve:preservation
    press:pressing pretend:pretending prevent:prevention proceed:proceeding process:processing proclaim:proclamation
    procure:procurement progress:progress,progression proliferate:proliferation promise:promise promote:promotion
    prompt:prompting propagandise:propaganda propagandize:propaganda protect:protection protest:protest
    publish:publication,publishing pull:pulling punch:punch punish:punishment purchase:purchase,purchasing
    purport:purport pursue:pursuit push:pushing quarrel:quarrel question:question,questioning race:racing raffle:raffle
    raid:raid rally:rally rate:rating ratify:ratification reach:reaching react:reaction rearrange:rearrangement
    reassign:reassignment reassure:reassurance rebel:rebellion rebuild:rebuilding rebuke:rebuke rebut:rebuttal
    recite:recitation recommend:recommendation reconcile:reconciliation reconstruct:reconstruction record:recording
    recover:recovery recruit:recruitment redeem:redemption reduce:reduction refine:refinement reform:reform
    refund:refund refuse:refusal register:registration rehabilitate:rehabilitation reject:rejection relax:relaxation
    release:release remark:remark remilitarize:remilitarization remind:reminder remove:removal renew:renewal
    renovate:renovation rent:renting reorganize:reorganization repair:repair repeal:repeal
    repeat:repeat,repeating,repetition replace:replacement,replacing reply:reply report:report reprimand:reprimand
    reprint:reprint reproduce:reproduction repudiate:repudiation request:request rescue:rescue reside:residence
    resign:resignation restore:restoration restrict:restriction result:result resurge:resurgence retain:retention
    retaliate:retaliation retire:retirement retract:retraction retry:retrial return:return reveal:revealing
    revenge:revenge reverse:reversal revert:reverting review:review revise:revising,revision revive:revival
    revolt:revolt reward:reward ricochet:ricochet ride:ride ridicule:ridicule ring:ringing riot:riot rise:rise,rising
    risk:risk ritualize:ritual rob:robbery rotate:rotation rule:rule rumor:rumor rumour:rumour run:running
    rush:rush,rushing sacrifice:sacrifice safeguard:safeguard sail:sail,sailing salute:salute scam:scam scan:scan
    schedule:schedule,scheduling scream:scream,screaming scrub:scrubbing scrutinise:scrutiny scrutinize:scrutiny
    search:search seek:seeking seize:seizure select:selection sell:sell,selling send:sending sentence:sentence
    set_back:setback settle:settlement shake:shaking shake_hands:handshake shield:shielding shift:shift,shifting
    ship:shipping shoot:shooting shop:shopping shout:shout,shouting show:show,showing shuffle:shuffling shut:shutting
    shut_down:shutdown sigh:sigh sightsee:sightseeing signal:signal,signaling signalize:signal simplify:simplification
    sing:singing sit:sitting ski:skiing skirmish:skirmish slaughter:slaughter slide:slide slump:slump
    smash:smash,smashing smile:smile smoke:smoking snorkel:snorkeling soar:soar solicit:solicitation solve:solving
    speak:speaking,speech specify:specification speculate:speculation speechify:speech speed:speeding spell:spelling
    spend:spending spread:spread,spreading spur:spur stabilize:stabilization start:start start_up:startup
    starve:starvation state:statement stay:stay steal:stealing stockpile:stockpiling stop:stop strengthen:strengthening
    strike:striking struggle:struggle study:study submerge:submersion submerse:submersion submit:submission
    substitute:substitution sue:suit suggest:suggestion summarize:summary supervise:supervision supply:supply
    support:support surf:surfing surge:surge surprise:surprise surrender:surrender survey:survey swap:swap
    swear:swearing swim:swim,swimming switch:switch talk:talk,talking teach:teaching telecast:telecast
    telephone:telephone tell:telling test:test,testing testify:testimony throw:throw thwart:thwarting tie:tying
    tighten:tightening tolerate:tolerance torture:torturing toss:toss touch:touching tour:tour trace:tracing
    track:tracking trade:trade train:training transact:transaction transcribe:transcription transfer:transfer
    translate:translation transmit:transmission,transmittal transport:transportation travel:travel,traveling,travelling
    treat:treatment trick:trick try:try turn:turning tweak:tweak tweet:tweet understate:understatement unify:unification
    update:update,updating upset:upset urge:urging use:usage,use utilize:utilization utter:utterance
    vacation:vacationing vaccinate:vaccinating,vaccination vary:variation venture:venture veto:veto violate:violation
    visit:visit,visiting vomit:vomiting vote:vote,voting voyage:voyage wait:wait,waiting waive:waiver walk:walking
    wander:wandering warm:warming warn:warning wash:washing waste:waste weaken:weakening wed:wedding weep:weeping
    win:win,winning wish:wish withdraw:withdrawal withhold:withholding worry:worrying worsen:worsening
    wound:wound,wounding write:writing yell:yell
"""
